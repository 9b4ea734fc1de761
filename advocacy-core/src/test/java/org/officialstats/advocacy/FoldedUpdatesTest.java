package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Work.Q1;
import static org.officialstats.advocacy.Work.Q2;
import static org.officialstats.advocacy.Work.Q3;
import static org.officialstats.advocacy.report.kind.ReportKind.QUARTERLY_UPDATE;

import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.Settings;

/** A past update is reported again as it was, or not at all; nobody loses that without saying so. */
class FoldedUpdatesTest {
  private static final Period A_MONTH = Period.ofMonths(1);

  private final ManualClock clock = new ManualClock();
  private final Tracker tracker = TestTracker.describe()
      .clock(clock)
      .store(new FakeStore(), Settings.none())
      .open();

  @Test
  void keepsAnUpdateThatCouldNoLongerBeReported() {
    recordAndSubmitQ1();
    changeWhatWasRecorded();
    clock.set("2024-06-15T09:00:00Z");

    CommitRefusedException refused = catchThrowableOfType(
        CommitRefusedException.class, () -> tracker.fold(DIALLO, A_MONTH, "m"));

    assertThat(refused.problems())
        .extracting(Object::toString)
        .containsExactly(
            "[progress-update/update-2024-q1] its report of 2024-Q1 rests on revision 1,"
                + " and folding would leave states from revision 4 on; expected updates that can be reported"
                + " as they were; keep more history, or name the update among those to let go");
    assertThat(tracker.snapshot().revision()).isEqualTo(Revision.of(4));
    assertThat(tracker.snapshot().foldedThrough()).isEqualTo(Revision.NONE);
  }

  @Test
  void foldsWhatNoUpdateRestsOn() {
    Work.record(tracker, "one", "2024-02-01");
    Work.record(tracker, "one", "2024-02-02");
    ProgressUpdate first = Work.submit(tracker, clock, Q1, "2024-04-12");
    ReportDocument told = report(first);
    clock.set("2024-06-15T09:00:00Z");
    tracker.fold(DIALLO, A_MONTH, "m");

    assertThat(tracker.snapshot().foldedThrough()).isEqualTo(Revision.of(2));
    assertThat(report(first)).isEqualTo(told);
  }

  @Test
  void letsAnUpdateGoThatTheHostNames() {
    ProgressUpdate first = recordAndSubmitQ1();
    Evaluation sealed = Seals.open(first.seal().orElseThrow());
    changeWhatWasRecorded();
    clock.set("2024-06-15T09:00:00Z");
    tracker.fold(DIALLO, A_MONTH, "m", Set.of(first.id(), Id.of("no-such-update")));

    assertThat(tracker.snapshot().foldedThrough()).isEqualTo(Revision.of(4));
    String gone =
        "evaluation of 2024-Q1 known at revision 2: history has been folded through revision 4,"
            + " so what it rests on is gone; its figures are in it, or in the seal of its update";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, first))
        .withMessage(gone);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, sealed))
        .withMessage(gone);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.evaluate(Q1, sealed.asOf(), sealed.knownAt()))
        .withMessageStartingWith("revision 2 is before revision 4");
    ProgressUpdate kept =
        tracker.snapshot().find(ProgressUpdate.class, first.id()).orElseThrow();
    assertThat(Seals.open(kept.seal().orElseThrow())).isEqualTo(sealed);
  }

  @Test
  void tellsNoRestatementOfAnUpdateThatRestsOnFoldedHistory() {
    ProgressUpdate first = recordAndSubmitQ1();
    changeWhatWasRecorded();
    Work.record(tracker, "late", "2024-03-01");
    clock.set("2024-06-15T09:00:00Z");
    assertThat(report(Work.update(tracker.evaluate(Q2), "2024-06-15")).text())
        .contains("material/late");
    tracker.fold(DIALLO, A_MONTH, "m", Set.of(first.id()));

    ProgressUpdate second = Work.submit(tracker, clock, Q2, "2024-07-12");
    ReportDocument told = report(second);
    assertThat(told.text()).doesNotContain("material/late");
    assertThat(report(second)).isEqualTo(told);
  }

  @Test
  void keepsAnUpdateThatRestatesOneOfWhichTheHistoryWouldGo() {
    ProgressUpdate first = recordAndSubmitQ1();
    Work.record(tracker, "late", "2024-03-01");
    ProgressUpdate second = Work.submit(tracker, clock, Q2, "2024-07-12");
    ReportDocument told = report(second);
    Work.record(tracker, "late", "2024-03-02");
    clock.set("2024-09-15T09:00:00Z");

    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(() -> tracker.fold(DIALLO, A_MONTH, "m", Set.of(first.id())))
        .withMessageStartingWith(
            "[progress-update/update-2024-q2] its report of 2024-Q2 rests on revision 1,");
    assertThat(report(second)).isEqualTo(told);
  }

  @Test
  void doesNotCountAnUpdateAgainThatWasLetGoBefore() {
    ProgressUpdate first = recordAndSubmitQ1();
    changeWhatWasRecorded();
    clock.set("2024-06-15T09:00:00Z");
    tracker.fold(DIALLO, A_MONTH, "m", Set.of(first.id()));
    Work.record(tracker, "one", "2024-02-09");
    ProgressUpdate third = Work.submit(tracker, clock, Q3, "2024-10-12");
    ReportDocument told = report(third);
    tracker.fold(DIALLO, A_MONTH, "m");

    assertThat(tracker.snapshot().foldedThrough()).isEqualTo(Revision.of(6));
    assertThat(report(third)).isEqualTo(told);
  }

  /** One material, recorded in the quarter; the update rests on that and on the day before it was changed. */
  private ProgressUpdate recordAndSubmitQ1() {
    clock.set("2024-02-02T09:00:00Z");
    Work.record(tracker, "one", "2024-02-01");
    clock.set("2024-04-02T09:00:00Z");
    Work.record(tracker, "two", "2024-02-01");
    return Work.submit(tracker, clock, Q1, "2024-04-12");
  }

  private void changeWhatWasRecorded() {
    clock.set("2024-05-02T09:00:00Z");
    Work.record(tracker, "one", "2024-02-02");
  }

  private ReportDocument report(ProgressUpdate update) {
    return tracker.report(QUARTERLY_UPDATE, update).document();
  }
}
