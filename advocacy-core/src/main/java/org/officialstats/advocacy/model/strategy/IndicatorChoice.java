package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What a strategy says of one indicator of the catalogue: whether it is used, and with which parameters. An indicator that the
 * strategy does not mention is used with its own parameters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the indicator, such as {@code AUD-01}
 * @param enabled whether it is used
 * @param parameters the parameters that differ from the indicator's own, by name, in the order of their names
 */
public record IndicatorChoice(String code, boolean enabled, Map<String, String> parameters) {
  public IndicatorChoice {
    requireNonNull(code, "code");
    parameters = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(parameters));
  }

  /** The indicator is used with these parameters. */
  public static IndicatorChoice with(String code, Map<String, String> parameters) {
    return new IndicatorChoice(code, true, parameters);
  }

  /** The indicator is not used. */
  public static IndicatorChoice disabled(String code) {
    return new IndicatorChoice(code, false, ImmutableMap.of());
  }
}
