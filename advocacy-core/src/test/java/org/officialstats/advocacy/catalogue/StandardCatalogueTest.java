package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Strategy;

class StandardCatalogueTest {
  private final List<IndicatorDefinition> indicators =
      new StandardIndicators().indicators().stream().map(Indicator::definition).toList();
  private final List<RuleDefinition> rules =
      new StandardRules().rules().stream().map(Rule::definition).toList();

  @Test
  void bothProvidersAreStandard() {
    assertThat(new StandardIndicators().id()).isEqualTo("standard");
    assertThat(new StandardRules().id()).isEqualTo("standard");
  }

  @Test
  void theIndicatorsOfTheFoundationAreThere() {
    assertThat(indicators)
        .extracting(IndicatorDefinition::code)
        .doesNotHaveDuplicates()
        .contains(
            "AUD-01", "AUD-02", "MSG-01", "MAT-01", "CAS-01", "CAS-02", "PAR-02", "PAR-05",
            "EVT-01", "EVT-02", "EVT-03", "OUT-01", "OUT-03", "WPL-01", "WPL-02", "REP-01",
            "FUN-01", "FUN-02");
  }

  @Test
  void theRulesOfTheFoundationAreThere() {
    assertThat(rules)
        .extracting(RuleDefinition::code)
        .doesNotHaveDuplicates()
        .isSorted()
        .contains("AUD-F01", "PAR-F01", "WPL-F01", "REP-F01", "CAS-F01");
  }

  @Test
  void everythingHasANameInTheSixLanguages() {
    assertThat(indicators)
        .allSatisfy(indicator -> assertThat(indicator.name().texts().keySet())
            .as(indicator.code())
            .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES));
    assertThat(rules)
        .allSatisfy(rule -> assertThat(rule.name().texts().keySet())
            .as(rule.code())
            .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES));
  }

  @Test
  void objectivesAndActivityLinesAreThoseOfTheStrategyThatShipsWithTheLibrary() {
    Strategy strategy = Strategies.gwgBigData();
    Set<Id<Objective>> objectives =
        strategy.objectives().stream().map(Objective::id).collect(Collectors.toSet());
    Set<Id<ActivityLine>> lines =
        strategy.activityLines().stream().map(ActivityLine::id).collect(Collectors.toSet());

    assertThat(indicators).allSatisfy(indicator -> {
      assertThat(objectives).as(indicator.code()).containsAll(indicator.objectives());
      assertThat(lines).as(indicator.code()).containsAll(indicator.activityLines());
    });
  }
}
