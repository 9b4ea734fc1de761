package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What a strategy says of one rule of the catalogue: whether it is used, and with which parameters. A rule that the
 * strategy does not mention is used with its own parameters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the rule, such as {@code AUD-F01}
 * @param enabled whether it is used
 * @param parameters the parameters that differ from the rule's own, by name, in the order of their names
 */
public record RuleChoice(String code, boolean enabled, Map<String, String> parameters) {
  public RuleChoice {
    requireNonNull(code, "code");
    parameters = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(parameters));
  }

  /** The rule is used with these parameters. */
  public static RuleChoice with(String code, Map<String, String> parameters) {
    return new RuleChoice(code, true, parameters);
  }

  /** The rule is not used. */
  public static RuleChoice disabled(String code) {
    return new RuleChoice(code, false, ImmutableMap.of());
  }
}
