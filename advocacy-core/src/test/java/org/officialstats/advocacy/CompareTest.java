package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.officialstats.advocacy.Work.Q1;
import static org.officialstats.advocacy.Work.Q2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Comparison;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.ExplanationText;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.evaluation.Restatements;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.Settings;

class CompareTest {
  private final ManualClock clock = new ManualClock();
  private final Tracker tracker =
      TestTracker.describe().clock(clock).store("memory", Settings.none()).open();

  @AfterEach
  void close() {
    tracker.close();
  }

  @Test
  void takesThePeriodBeforeAsPublishedAndTheYearBeforeAsKnownNow() {
    Work.record(tracker, "last-year", "2023-05-01");
    Work.record(tracker, "one", "2024-02-01");
    ProgressUpdate update = Work.submit(tracker, clock, Q1, "2024-04-12");
    Work.record(tracker, "late", "2024-03-01");
    Work.record(tracker, "two", "2024-05-01");
    Work.record(tracker, "three", "2024-05-02");
    Work.record(tracker, "four", "2024-05-03");
    clock.set("2024-07-12T09:00:00Z");
    Evaluation evaluation = tracker.evaluate(Q2);

    List<Comparison> comparisons = tracker.compare(evaluation);

    assertThat(comparisons)
        .extracting(Comparison::earlier)
        .containsExactly(Q1, ReportingPeriod.parse("2023-Q2"));
    assertThat(comparisons.get(0))
        .extracting(Comparison::published, Comparison::knownAt, Comparison::asOf)
        .containsExactly(Optional.of(update.id()), Revision.of(2), LocalDate.parse("2024-03-31"));
    assertThat(difference(comparisons.get(0))).isEqualTo(Result.count(2));
    assertThat(comparisons.get(1))
        .extracting(Comparison::published, Comparison::knownAt, Comparison::asOf)
        .containsExactly(Optional.empty(), evaluation.knownAt(), LocalDate.parse("2023-06-30"));
    assertThat(difference(comparisons.get(1))).isEqualTo(Result.count(2));

    Work.record(tracker, "later", "2023-05-02");
    assertThat(tracker.compare(evaluation)).as("as known then").isEqualTo(comparisons);
  }

  @Test
  void theUpdateAndTheReviewShowWhatIsCompared() {
    clock.set("2025-01-12T09:00:00Z");
    assertThat(tracker
            .report(ReportKind.QUARTERLY_UPDATE, tracker.evaluate(Q2))
            .document()
            .text())
        .contains("Figures of first quarter of 2024 ", "Figures of second quarter of 2023 ");
    assertThat(tracker
            .report(ReportKind.ANNUAL_REVIEW, tracker.evaluate(ReportingPeriod.parse("2024")))
            .document()
            .text())
        .containsOnlyOnce("Figures of 2023 ");
  }

  @Test
  void comparesAYearWithTheYearBeforeOnce() {
    clock.set("2025-01-12T09:00:00Z");
    assertThat(tracker.compare(tracker.evaluate(ReportingPeriod.parse("2024"))))
        .extracting(Comparison::earlier)
        .containsExactly(ReportingPeriod.parse("2023"));
  }

  @Test
  void leavesOutPeriodsBeforeTheStrategy() {
    try (Tracker young = TestTracker.describe()
        .clock(clock)
        .strategy(Samples.strategy("opening").toBuilder()
            .validity(DateSpan.parse("2024-01-01/.."))
            .build())
        .store("memory", Settings.none())
        .open()) {
      clock.set("2024-07-12T09:00:00Z");
      assertThat(young.compare(young.evaluate(Q2)))
          .extracting(Comparison::earlier)
          .containsExactly(Q1);
      assertThat(young.compare(young.evaluate(Q1))).isEmpty();
    }
  }

  @Test
  void tellsInARestatementWhatChangedInWhichRevision() {
    Work.record(tracker, "one", "2024-02-01");
    ProgressUpdate update = Work.submit(tracker, clock, Q1, "2024-04-12");
    Work.record(tracker, "one", "2024-06-01");
    Evaluation published = Seals.open(update.seal().orElseThrow());
    Evaluation today = tracker.evaluate(Q1, published.asOf(), tracker.snapshot().revision());
    Restatement restatement = Restatements.between(published, today, tracker.snapshot()).stream()
        .filter(one -> one.indicator().equals("MAT-01"))
        .findFirst()
        .orElseThrow();
    assertThat(restatement.changes()).hasSize(1);
    assertThat(restatement.changes().get(0).record()).hasToString("material/one");
    assertThat(restatement.changes().get(0).before()).contains(Revision.of(1));
    assertThat(restatement.changes().get(0).after()).contains(Revision.of(3));
    assertThat(restatement.changes().get(0).differences())
        .extracting(difference -> difference + ": " + difference.before().orElseThrow() + " -> "
            + difference.after().orElseThrow())
        .containsExactly("/renditions/0/publishedOn: 2024-02-01 -> 2024-06-01");
  }

  @Test
  void explainsAFigureInOneCall() {
    Work.record(tracker, "one", "2024-02-01");
    clock.set("2024-04-12T09:00:00Z");
    Evaluation evaluation = tracker.evaluate(Q1);
    assertThat(ExplanationText.of(tracker.explain(evaluation, "MAT-01"), "fr"))
        .startsWith("MAT-01 ")
        .contains("value\u00A0: 1\u00A0; calculé\n"
            + "  enregistrements\u00A0: 1\u00A0; comptés\u00A0: 1\u00A0; non comptés\u00A0: 0\u00A0; indéterminés\u00A0: 0\n"
            + "  + material/one\n");
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.compare(null))
        .withMessage("evaluation");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.explain(null, "MAT-01"))
        .withMessage("evaluation");
    Evaluation evaluation = tracker.evaluate(Q1);
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.explain(evaluation, null))
        .withMessage("code");
  }

  private static Result difference(Comparison comparison) {
    return comparison.indicator("MAT-01").orElseThrow().figures().get(0).difference();
  }
}
