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
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.RuleChoice;
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
  void theFiftyIndicatorsOfTheCatalogueAreThere() {
    assertThat(indicators)
        .extracting(IndicatorDefinition::code)
        .containsExactly(
            "AUD-01", "AUD-02", "AUD-03", "AUD-04", "MSG-01", "MSG-02", "MSG-03", "MAT-01",
            "MAT-02", "MAT-03", "MAT-04", "MAT-05", "CAS-01", "CAS-02", "CAS-03", "CAS-04",
            "PAR-01", "PAR-02", "PAR-03", "PAR-04", "PAR-05", "PAR-06", "PAR-07", "EVT-01",
            "EVT-02", "EVT-03", "EVT-04", "EVT-05", "EVT-06", "LRN-01", "LRN-02", "LRN-03",
            "OUT-01", "OUT-02", "OUT-03", "OUT-04", "OUT-05", "OUT-06", "OUT-07", "WPL-01",
            "WPL-02", "WPL-03", "REP-01", "REP-02", "REP-03", "COL-01", "FUN-01", "FUN-02",
            "FUN-03", "FUN-04");
  }

  @Test
  void theRulesOfTheCatalogueAreThere() {
    assertThat(rules)
        .extracting(RuleDefinition::code)
        .containsExactly(
            "AUD-F01", "AUD-F02", "AUD-F03", "AUD-F04", "AUD-F05", "CAS-F01", "CAS-F02", "COL-F01",
            "EVT-F01", "EVT-F02", "FUN-F01", "FUN-F02", "LRN-F01", "MAT-F01", "MAT-F02", "MAT-F03",
            "MEA-F01", "MEA-F02", "MSG-F01", "MSG-F02", "OUT-F01", "OUT-F02", "PAR-F01", "PAR-F02",
            "PAR-F03", "REP-F01", "REP-F02", "WPL-F01", "WPL-F02", "WPL-F03");
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

  @Test
  void theStrategyThatShipsWithTheLibrarySetsParametersOfWhatThereIs() {
    Strategy strategy = Strategies.gwgBigData();

    assertThat(indicators)
        .extracting(IndicatorDefinition::code)
        .containsAll(strategy.indicators().stream().map(IndicatorChoice::code).toList());
    assertThat(rules)
        .extracting(RuleDefinition::code)
        .containsAll(strategy.rules().stream().map(RuleChoice::code).toList());
    assertThat(strategy.indicators())
        .allSatisfy(choice -> assertThat(choice.enabled()).isTrue());
    assertThat(strategy.rules())
        .allSatisfy(choice -> assertThat(choice.enabled()).isTrue());
  }
}
