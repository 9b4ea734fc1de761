package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.officialstats.advocacy.Work.Q1;
import static org.officialstats.advocacy.Work.Q2;
import static org.officialstats.advocacy.Work.Q3;
import static org.officialstats.advocacy.report.kind.ReportKind.QUARTERLY_UPDATE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportInput.PeriodRestatements;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.Settings;

class ReportTest {
  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();
  private final Tracker tracker = open(store);

  @AfterEach
  void close() {
    tracker.close();
  }

  @Test
  void isOfTheEvaluationInEnglishForTheOfficeUnlessSaidOtherwise() {
    Work.record(tracker, "one", "2024-02-01");
    clock.set("2024-04-02T09:00:00Z");
    Seen seen = new Seen();
    Evaluation evaluation = tracker.evaluate(Q1);

    tracker.report(seen, evaluation).document();
    assertThat(seen.input.evaluation()).isEqualTo(evaluation);
    assertThat(seen.input.snapshot().revision()).isEqualTo(evaluation.knownAt());
    assertThat(seen.input.update()).isEmpty();
    assertThat(seen.input.restatements()).isEmpty();
    assertThat(seen.input.language()).isEqualTo("en");
    assertThat(seen.input.audience()).isEqualTo(ReportAudience.INTERNAL);

    ReportRequest request = tracker.report(seen, evaluation);
    request.language("fr").audience(ReportAudience.INTERNAL).document();
    assertThat(seen.input.language()).isEqualTo("fr");
    request.document();
    assertThat(seen.input.language()).as("the first request is as it was").isEqualTo("en");
  }

  @Test
  void refusesAnEvaluationOfAnotherTracker() {
    clock.set("2024-04-02T09:00:00Z");
    Work.record(tracker, "one", "2024-02-01");
    try (Tracker other = open(new FakeStore())) {
      Evaluation later = tracker.evaluate(Q1);
      String message = "evaluation of 2024-Q1 known at revision 1: its data are not those of this"
          + " tracker; report it where it was made";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.report(QUARTERLY_UPDATE, later))
          .withMessage(message);
      Work.record(other, "two", "2024-02-02");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.report(QUARTERLY_UPDATE, later))
          .withMessage(message);
      ProgressUpdate update = Work.update(later, "2024-04-02");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.report(QUARTERLY_UPDATE, update))
          .withMessage(message);
    }
  }

  @Test
  void refusesAnUpdateWithoutASeal() {
    ProgressUpdate draft = Work.update(tracker.evaluate(Q1), "2024-04-12").toBuilder()
        .state(UpdateState.DRAFT)
        .submittedOn(Optional.empty())
        .submittedBy(Optional.empty())
        .seal(Optional.empty())
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, draft))
        .withMessage("update 'update-2024-q1' has no seal; submit it, see Updates.submit");
  }

  @Test
  void refusesADamagedSeal() {
    ProgressUpdate update = Work.update(tracker.evaluate(Q1), "2024-04-12");
    SealedEvaluation seal = update.seal().orElseThrow();
    ProgressUpdate damaged = update.toBuilder()
        .seal(seal.toBuilder().resultDigest("0".repeat(64)).build())
        .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, damaged))
        .withMessage("sealed evaluation of 2024-Q1: the content has digest " + seal.resultDigest()
            + "; expected " + "0".repeat(64) + "; restore the update from a backup");
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    Evaluation evaluation = tracker.evaluate(Q1);
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.report(null, evaluation))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, (Evaluation) null))
        .withMessage("evaluation");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, (ProgressUpdate) null))
        .withMessage("update");
    ReportRequest request = tracker.report(QUARTERLY_UPDATE, evaluation);
    assertThatNullPointerException()
        .isThrownBy(() -> request.language(null))
        .withMessage("languageTag");
    assertThatNullPointerException()
        .isThrownBy(() -> request.audience(null))
        .withMessage("audience");
    assertThatNullPointerException()
        .isThrownBy(() -> request.render("pdf", null))
        .withMessage("out");
    assertThatNullPointerException()
        .isThrownBy(() -> request.render(null, java.io.OutputStream.nullOutputStream()))
        .withMessage("rendererId");
  }

  @Test
  void saysWhichLanguagesThereAre() {
    ReportRequest request =
        tracker.report(QUARTERLY_UPDATE, tracker.evaluate(Q1)).language("tlh");
    assertThatIllegalArgumentException()
        .isThrownBy(request::document)
        .withMessage("[language] not a language of reports: 'tlh';"
            + " expected one of en, fr, es, ru, ar, zh; ask for one of these");
  }

  @Test
  void composesNothingOnceTheTrackerIsClosed() {
    ReportRequest request = tracker.report(QUARTERLY_UPDATE, tracker.evaluate(Q1));
    tracker.close();
    assertThatIllegalStateException()
        .isThrownBy(request::document)
        .withMessage("the tracker is closed; open another one");
  }

  @Test
  void givesAPastUpdateAgainWhateverIsLearnedLater() {
    Work.record(tracker, "one", "2024-02-01");
    Work.submit(tracker, clock, Q1, "2024-04-12");
    Work.record(tracker, "late", "2024-03-01");
    ProgressUpdate second = Work.submit(tracker, clock, Q2, "2024-07-12");
    ReportDocument told = tracker.report(QUARTERLY_UPDATE, second).document();

    Work.record(tracker, "later-still", "2024-03-02");
    Work.record(tracker, "one", "2023-02-01");
    Work.record(tracker, "two", "2024-05-01");
    Work.submit(tracker, clock, Q3, "2024-10-12");

    assertThat(tracker.report(QUARTERLY_UPDATE, second).document()).isEqualTo(told);
    try (Tracker reopened = open(new FakeStore(store.log))) {
      ProgressUpdate stored =
          reopened.snapshot().find(ProgressUpdate.class, second.id()).orElseThrow();
      assertThat(reopened.report(QUARTERLY_UPDATE, stored).document()).isEqualTo(told);
    }
  }

  @Test
  void carriesTheWordsOfTheUpdate() {
    clock.set("2024-04-12T09:00:00Z");
    ProgressUpdate update = Work.update(tracker.evaluate(Q1), "2024-04-12").toBuilder()
        .narratives(List.of(Narrative.overall(LocalizedText.of("en", "A slow quarter."))))
        .build();
    Seen seen = new Seen();
    tracker.report(seen, update).document();
    assertThat(seen.input.update()).contains(update);
    assertThat(tracker.report(QUARTERLY_UPDATE, update).document().text())
        .contains("A slow quarter.");
  }

  @Test
  void tellsACorrectionInTheNextUpdateAndNotAgain() {
    Work.record(tracker, "one", "2024-02-01");
    ProgressUpdate first = Work.submit(tracker, clock, Q1, "2024-04-12");
    Work.record(tracker, "late", "2024-03-01");
    ProgressUpdate second = Work.submit(tracker, clock, Q2, "2024-07-12");
    ProgressUpdate third = Work.submit(tracker, clock, Q3, "2024-10-12");

    assertThat(restated(first)).isEmpty();
    assertThat(restated(second)).containsExactly("2024-Q1: 1 -> 2 [material/late]");
    assertThat(restated(third)).isEmpty();
  }

  @Test
  void tellsEachCorrectionOnceWhereOnePeriodIsCorrectedTwice() {
    Work.record(tracker, "one", "2024-02-01");
    Work.submit(tracker, clock, Q1, "2024-04-12");
    Work.record(tracker, "late", "2024-03-01");
    Work.submit(tracker, clock, Q2, "2024-07-12");
    Work.record(tracker, "later", "2024-03-02");
    Work.record(tracker, "spring", "2024-05-02");
    ProgressUpdate third = Work.submit(tracker, clock, Q3, "2024-10-12");

    assertThat(restated(third))
        .containsExactly("2024-Q1: 2 -> 3 [material/later]", "2024-Q2: 0 -> 1 [material/spring]");
  }

  /** What the update says of MAT-01 in earlier periods. */
  private List<String> restated(ProgressUpdate update) {
    Seen seen = new Seen();
    tracker.report(seen, update).document();
    return seen.input.restatements().stream().flatMap(ReportTest::materials).toList();
  }

  private static Stream<String> materials(PeriodRestatements of) {
    return of.restatements().stream()
        .filter(one -> one.indicator().equals("MAT-01"))
        .filter(one -> one.after().orElseThrow().group().isAll())
        .map(one -> of.published().period() + ": " + number(one.before()) + " -> "
            + number(one.after()) + " " + one.records());
  }

  private static String number(Optional<Figure> figure) {
    return ((Result.Value) figure.orElseThrow().result()).value().toPlainString();
  }

  private Tracker open(FakeStore on) {
    return TestTracker.describe().clock(clock).store(on, Settings.none()).open();
  }

  /** A kind of report that keeps what it was given. */
  private static final class Seen implements ReportKind {
    private ReportInput input;

    @Override
    public String id() {
      return "seen";
    }

    @Override
    public ReportDocument compose(ReportInput input) {
      this.input = input;
      return QUARTERLY_UPDATE.compose(ReportInput.builder()
          .evaluation(input.evaluation())
          .snapshot(input.snapshot())
          .restatements(List.of())
          .build());
    }
  }
}
