package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.Work.Q1;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Explanation;
import org.officialstats.advocacy.evaluation.ExplanationText;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.spi.Settings;

/** Why a figure of a tracker is what it is. */
class ExplainTest {
  private final ManualClock clock = new ManualClock();
  private final Tracker tracker = TestTracker.describe()
      .clock(clock)
      .strategy(Samples.strategy("opening", "leaders"))
      .store("memory", Settings.none())
      .open();

  @Test
  void itsDefinitionIsSaidInWordsWhereItIsData() {
    Work.record(tracker, "one", "2024-02-01");
    clock.set("2024-04-12T09:00:00Z");
    Explanation explanation = tracker.explain(tracker.evaluate(Q1), "MAT-01");
    assertThat(explanation.says())
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(line.texts()).containsOnlyKeys(LocalizedText.UN_LANGUAGES));
    assertThat(ExplanationText.of(explanation, "es"))
        .contains(
            "Lo que dice la definición:\n  Población: materiales (`material`), con la condición: `out`:"
                + " sí y `before`: no.\n",
            "value: 1; calculado\n")
        .doesNotContain("(en)");
  }

  @Test
  void itsFormulaStandsForAllWhereItIsComputedByCode() {
    Explanation explanation = tracker.explain(tracker.evaluate(Q1), "EVT-01");
    assertThat(explanation.says()).isEmpty();
    for (String language : LocalizedText.UN_LANGUAGES) {
      assertThat(ExplanationText.of(explanation, language))
          .contains(explanation.definition().formula().in(language))
          .doesNotContain("(en)");
    }
  }

  @Test
  void aSealedFigureIsSaidByItsDefinitionAsLongAsThatIsInUse() {
    Work.record(tracker, "one", "2024-02-01");
    ProgressUpdate update = Work.submit(tracker, clock, Q1, "2024-04-12");
    Evaluation sealed = Seals.open(update.seal().orElseThrow());
    List<LocalizedText> says = tracker.explain(sealed, "MAT-01").says();
    assertThat(says)
        .isNotEmpty()
        .isEqualTo(tracker.explain(tracker.evaluate(Q1), "MAT-01").says());
  }
}
