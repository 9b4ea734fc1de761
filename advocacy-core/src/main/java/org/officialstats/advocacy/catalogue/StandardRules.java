package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.spi.RuleProvider;

/**
 * The rules of the standard catalogue, in the order of {@code docs/reference/rules.md}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardRules implements RuleProvider {
  private static final ImmutableMap<String, Check> CHECKS = ImmutableMap.<String, Check>builder()
      .put("FUN-F01", ResourceRules::needsWithoutSource)
      .put("MAT-F01", MessageRules::outdatedMaterials)
      .put("OUT-F01", StanceRules::backslides)
      .put("OUT-F02", StanceRules::staleStances)
      .put("REP-F01", PlanRules::lateUpdates)
      .put("WPL-F01", PlanRules::overdueItems)
      .put("WPL-F02", PlanRules::unendorsedWorkplan)
      .buildOrThrow();

  /** The provider, as services are found. */
  public StandardRules() {}

  @Override
  public String id() {
    return "standard";
  }

  @Override
  public List<Rule> rules() {
    return Stream.concat(
            StandardDefinitions.all().stream().flatMap(definitions -> definitions.rules().stream()),
            Definitions.rules().stream()
                .map(rule ->
                    new StandardRule(rule, requireNonNull(CHECKS.get(rule.code()), rule.code()))))
        .sorted(Comparator.comparing(rule -> rule.definition().code()))
        .collect(ImmutableList.toImmutableList());
  }
}
