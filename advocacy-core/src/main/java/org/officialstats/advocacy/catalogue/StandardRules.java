package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
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
      .put("AUD-F01", AudienceRules::staleEntries)
      .put("AUD-F02", AudienceRules::withoutHolder)
      .put("AUD-F03", AudienceRules::countriesWithoutContact)
      .put("AUD-F04", PersonRules::probableDuplicates)
      .put("AUD-F05", PersonRules::keptPastBasis)
      .put("CAS-F01", CaseStudyRules::areas)
      .put("CAS-F02", CaseStudyRules::unconfirmed)
      .put("COL-F01", ResourceRules::overdueRequests)
      .put("EVT-F01", EventRules::soonWithoutMaterial)
      .put("EVT-F02", EventRules::incompleteRecords)
      .put("FUN-F01", ResourceRules::needsWithoutSource)
      .put("FUN-F02", ResourceRules::overduePledges)
      .put("LRN-F01", StanceRules::unansweredConcerns)
      .put("MAT-F01", MaterialRules::outdatedMaterials)
      .put("MAT-F02", MaterialRules::missingLanguages)
      .put("MAT-F03", MaterialRules::themesNotChosen)
      .put("MSG-F01", MessageRules::overdueReviews)
      .put("MSG-F02", MessageRules::cellsWithoutMessage)
      .put("OUT-F01", StanceRules::backslides)
      .put("OUT-F02", StanceRules::staleStances)
      .put("PAR-F01", PartnerRules::lapsingAgreements)
      .put("PAR-F02", PartnerRules::inactiveAgreements)
      .put("PAR-F03", PartnerRules::overdueCommitments)
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
    return Definitions.rules().stream()
        .map(StandardRules::rule)
        .collect(ImmutableList.toImmutableList());
  }

  private static Rule rule(RuleDefinition definition) {
    String code = definition.code();
    return FIGURE_CHECKS.containsKey(code)
        ? new FigureRule(definition, requireNonNull(FIGURE_CHECKS.get(code), code))
        : new StandardRule(definition, requireNonNull(CHECKS.get(code), code));
  }
}
