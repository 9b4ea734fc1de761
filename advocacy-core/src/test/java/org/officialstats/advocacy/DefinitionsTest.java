package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.spi.Settings;

/** Files of definitions that a host gives to its tracker. */
class DefinitionsTest {
  private static final String MATERIALS = """
      {"format": "advocacy-definitions", "version": 1, "indicators": [
        {"code": "%s", "version": %d%s, "name": {"en": "Materials"}, "formula": {"en": "All materials"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "parameters": {"least": {"type": "number", "value": "0", "meaning": {"en": "languages, more than"}}},
         "population": {"table": "material", "where": "%s"},
         "measures": [{"name": "value", "figure": {"type": "count"}}]}]}
      """;

  private static InputStream materials(String code, int version, String replaces, String where) {
    String text = MATERIALS.formatted(code, version, replaces, where);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static TrackerBuilder describe() {
    return TestTracker.describe().store("memory", Settings.none());
  }

  private static TrackerBuilder with(InputStream file) throws IOException {
    return describe().definitions("ours.json", file);
  }

  private static Result headline(Tracker tracker, String code) {
    return Work.headline(tracker.evaluate(Work.Q1), code);
  }

  @Test
  void anIndicatorOfAnOfficeIsEvaluatedLikeAnyOther() throws IOException {
    try (Tracker tracker = with(materials("OWN-01", 1, "", "true")).open()) {
      Work.record(tracker, "one", "2024-02-01");
      assertThat(headline(tracker, "OWN-01")).isEqualTo(Result.count(1));
    }
  }

  @Test
  void aStrategySetsItsParametersAndSwitchesItOff() throws IOException {
    String where = "size(topics) > parameter.least";
    Strategy strategy = Strategies.gwgBigData().toBuilder()
        .indicators(List.of(IndicatorChoice.with("OWN-01", Map.of("least", "-1"))))
        .build();
    try (Tracker tracker =
        with(materials("OWN-01", 1, "", where)).strategy(strategy).open()) {
      Work.record(tracker, "one", "2024-02-01");
      assertThat(headline(tracker, "OWN-01")).isEqualTo(Result.count(1));
    }
    Strategy without = strategy.toBuilder()
        .indicators(List.of(IndicatorChoice.disabled("OWN-01")))
        .build();
    try (Tracker tracker =
        with(materials("OWN-01", 1, "", where)).strategy(without).open()) {
      assertThat(tracker.evaluate(Work.Q1).indicator("OWN-01")).isEmpty();
    }
  }

  @Test
  void aStandardCodeIsReplacedOnlyWhenThatIsSaid() throws IOException {
    TrackerBuilder silent = with(materials("MAT-01", 2, "", "true"));
    assertThatThrownBy(silent::open)
        .isInstanceOf(JsonFormatException.class)
        .hasMessage("[ours.json, line 2 column 12, /indicators/0/code] code MAT-01 is that of the"
            + " indicator in use, version 1; expected a code of its own; choose another one; to stand"
            + " in for it, say \"replaces\": 1, \"version\": 2");

    try (Tracker tracker =
        with(materials("MAT-01", 2, ", \"replaces\": 1", "false")).open()) {
      Work.record(tracker, "one", "2024-02-01");
      assertThat(headline(tracker, "MAT-01")).isEqualTo(Result.count(0));
      assertThat(tracker.evaluator().indicators())
          .extracting(IndicatorDefinition::code)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void whatReplacesSaysWhichVersionOfWhatIsInUse() {
    assertThatThrownBy(
            () -> with(materials("MAT-01", 1, ", \"replaces\": 1", "true")).open())
        .hasMessage("[ours.json, line 2 column 48, /indicators/0/replaces] version 1 stands in for"
            + " version 1 of MAT-01; expected a higher version that stands in for version 1, which is"
            + " in use; look at what has changed, then correct both numbers");
    assertThatThrownBy(
            () -> with(materials("MAT-99", 2, ", \"replaces\": 1", "true")).open())
        .hasMessage(
            "[ours.json, line 2 column 48, /indicators/0/replaces] indicator MAT-99 stands in"
                + " for version 1, and none with this code is in use; expected a code in use; correct the"
                + " code, or leave out \"replaces\"");
  }

  @Test
  void aLaterFileStandsInForAnEarlierOne() throws IOException {
    try (Tracker tracker = with(materials("OWN-01", 1, "", "true"))
        .definitions("later.json", materials("OWN-01", 2, ", \"replaces\": 1", "false"))
        .open()) {
      Work.record(tracker, "one", "2024-02-01");
      assertThat(headline(tracker, "OWN-01")).isEqualTo(Result.count(0));
    }
  }

  @Test
  void aConditionThatChangesIsAnotherDefinition() throws IOException {
    assertThat(definitionsDigest("true")).isEqualTo(definitionsDigest("true"));
    assertThat(definitionsDigest("true")).isNotEqualTo(definitionsDigest("!false"));
  }

  private static Object definitionsDigest(String where) throws IOException {
    try (Tracker tracker = with(materials("OWN-01", 1, "", where)).open()) {
      Evaluation evaluation = tracker.evaluate(Work.Q1);
      return evaluation.definitions();
    }
  }

  @Test
  void whatTheLibraryComputesCanBeLookedAtAndTheCodesOfTheStrategyAreKnown() throws IOException {
    CodeList own = CodeList.of("material-kind", LocalizedText.of("en", "Kinds of material"))
        .with(Code.of("our-podcast"), CodeEntry.of(LocalizedText.of("en", "Podcast")));
    Strategy strategy =
        Strategies.gwgBigData().toBuilder().codeLists(List.of(own)).build();
    try (Tracker tracker = with(materials("OWN-01", 1, "", "kind == 'our-podcast'"))
        .strategy(strategy)
        .open()) {
      Work.record(tracker, "one", "2024-02-01");
      assertThat(headline(tracker, "OWN-01")).isEqualTo(Result.count(0));
    }
    TrackerBuilder unknown = with(materials("OWN-01", 1, "", "kind == 'our-podcast'"));
    assertThatThrownBy(unknown::open).hasMessageContaining("no 'our-podcast' in 'material-kind'");
  }

  @Test
  void theStandardOnesThatAreDataSayWhatTheyAreMadeOf() {
    try (Tracker tracker = describe().open()) {
      assertThat(tracker.evaluator().indicators())
          .filteredOn(definition -> definition.structure().isPresent())
          .extracting(IndicatorDefinition::code)
          .contains("AUD-01", "CAS-04", "PAR-05");
      assertThat(tracker.evaluator().rules())
          .filteredOn(definition -> definition.structure().isPresent())
          .extracting(RuleDefinition::code)
          .contains("AUD-F01", "PAR-F03");
    }
  }
}
