package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.spi.RuleProvider;

/**
 * The rules of the standard catalogue, in the order of {@code docs/reference/rules.md}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardRules implements RuleProvider {
  private static final ImmutableMap<String, Check> CHECKS = ImmutableMap.<String, Check>builder()
      .put("AUD-F04", PersonRules::probableDuplicates)
      .put("AUD-F05", PersonRules::keptPastBasis)
      .put("EVT-F01", EventRules::soonWithoutMaterial)
      .put("FUN-F01", ResourceRules::needsWithoutSource)
      .put("MAT-F01", MaterialRules::outdatedMaterials)
      .put("OUT-F01", StanceRules::backslides)
      .put("OUT-F02", StanceRules::staleStances)
      .put("REP-F01", PlanRules::lateUpdates)
      .put("REP-F02", PlanRules::incompleteReviews)
      .put("WPL-F01", PlanRules::overdueItems)
      .put("WPL-F02", PlanRules::unendorsedWorkplan)
      .put("WPL-F03", PlanRules::changedItems)
      .buildOrThrow();

  private static final ImmutableMap<String, FigureCheck> FIGURE_CHECKS = ImmutableMap.of(
      "MEA-F01", MeasurementRules::contradicted,
      "MEA-F02", MeasurementRules::unused);

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
            Definitions.rules().stream().map(StandardRules::rule))
        .sorted(Comparator.comparing(rule -> rule.definition().code()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Rule rule(RuleDefinition definition) {
    String code = definition.code();
    return FIGURE_CHECKS.containsKey(code)
        ? new FigureRule(definition, requireNonNull(FIGURE_CHECKS.get(code), code))
        : new StandardRule(definition, requireNonNull(CHECKS.get(code), code));
  }
}
