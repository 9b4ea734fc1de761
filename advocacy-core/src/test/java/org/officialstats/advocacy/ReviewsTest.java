package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.spi.Settings;

class ReviewsTest {
  private static final LocalizedText REASON = LocalizedText.of("en", "Say more.");
  private static final Id<AnnualReview> ID = Id.of("r1");

  private final ManualClock clock = new ManualClock();
  private final Workplan plan = Samples.endorsedWorkplan("w1");
  private final Tracker tracker = TestTracker.describe()
      .clock(clock)
      .strategy(strategy())
      .store("memory", Settings.none())
      .open();

  @BeforeEach
  void endorse() {
    clock.set("2020-02-01T09:00:00Z");
    tracker.commit(Samples.DIALLO, "Endorse", changes -> changes.put(plan));
  }

  @AfterEach
  void close() {
    tracker.close();
  }

  @Test
  void aCompleteReviewIsSubmittedSentBackSubmittedAnewAndAdopted() {
    put(review(plan, complete("convince"), complete("ally")));
    assertThat(tracker.reviews().submit(Samples.DIALLO, ID).state())
        .isEqualTo(ReviewState.SUBMITTED);
    AnnualReview returned = tracker.reviews().sendBack(Samples.LOPEZ, ID, REASON);
    assertThat(returned.state()).isEqualTo(ReviewState.RETURNED);
    assertThat(returned.returnedReason()).contains(REASON);
    assertThat(tracker.reviews().submit(Samples.DIALLO, ID).returnedReason()).isEmpty();
    AnnualReview adopted = tracker.reviews().adopt(Samples.LOPEZ, ID);
    assertThat(adopted.state()).isEqualTo(ReviewState.ADOPTED);
    assertThat(adopted.reviewedOn()).contains(LocalDate.parse("2020-02-01"));
    assertThat(tracker.snapshot().find(AnnualReview.class, ID)).contains(adopted);
  }

  @Test
  void theDayThatAReviewSaysStays() {
    LocalDate held = LocalDate.parse("2020-01-20");
    put(review(plan, complete("convince"), complete("ally")).toBuilder()
        .reviewedOn(held)
        .build());
    tracker.reviews().submit(Samples.DIALLO, ID);
    assertThat(tracker.reviews().adopt(Samples.LOPEZ, ID).reviewedOn()).contains(held);
  }

  @Test
  void everythingThatSpeaksAgainstSubmittingIsSaidAtOnce() {
    Workplan draft = Workplan.builder()
        .id(Id.of("w2"))
        .title(Samples.text("Draft"))
        .year(plan.year())
        .build();
    ObjectiveReview incomplete = complete("convince").toBuilder()
        .rating(Optional.empty())
        .ratingReason(Optional.empty())
        .build();
    tracker.commit(Samples.DIALLO, "Draft", changes -> changes.put(draft));
    put(review(draft, incomplete));
    assertRefused(
        () -> tracker.reviews().submit(Samples.DIALLO, ID),
        "[annual-review/r1/workplan] 'w2' is not the version in force; expected 'w1'; review the"
            + " version in force\n"
            + "[annual-review/r1/findings] objective 'convince' is not reviewed completely;"
            + " expected a finding, a rating and evidence; add what is missing\n"
            + "[annual-review/r1/findings] objective 'ally' is not reviewed completely; expected a"
            + " finding, a rating and evidence; add what is missing");
  }

  @Test
  void aStepIsTakenFromItsStateOnly() {
    assertRefused(
        () -> tracker.reviews().submit(Samples.DIALLO, ID),
        "[annual-review/r1] not recorded; expected a record that is there; commit it first, or"
            + " correct the id");
    put(review(plan, complete("convince"), complete("ally")));
    String draft =
        "[annual-review/r1/state] is DRAFT; expected SUBMITTED; take the steps in their" + " order";
    assertRefused(() -> tracker.reviews().adopt(Samples.DIALLO, ID), draft);
    assertRefused(() -> tracker.reviews().sendBack(Samples.DIALLO, ID, REASON), draft);
    tracker.reviews().submit(Samples.DIALLO, ID);
    assertRefused(
        () -> tracker.reviews().submit(Samples.DIALLO, ID),
        "[annual-review/r1/state] is SUBMITTED; expected DRAFT or RETURNED; take the steps in their"
            + " order");
  }

  private static void assertRefused(Runnable step, String message) {
    assertThatThrownBy(step::run).isInstanceOf(CommitRefusedException.class).hasMessage(message);
  }

  private void put(AnnualReview review) {
    tracker.commit(Samples.DIALLO, "Write", changes -> changes.put(review));
  }

  private static AnnualReview review(Workplan plan, ObjectiveReview... findings) {
    return AnnualReview.builder()
        .id(ID)
        .workplan(plan.id())
        .findings(List.of(findings))
        .build();
  }

  private ObjectiveReview complete(String objective) {
    return ObjectiveReview.builder()
        .objective(Id.of(objective))
        .finding(Samples.text("Went well."))
        .rating(Code.of("on-track"))
        .ratingReason(Samples.text("It did."))
        .records(Set.of(EntityKey.of(Workplan.class, plan.id())))
        .build();
  }

  private static Strategy strategy() {
    return Samples.strategy("opening", "leaders").toBuilder()
        .objectives(List.of(objective("convince"), objective("ally")))
        .activityLines(List.of(
            new ActivityLine(Id.of("events"), 1, Samples.text("Events"), Set.of(), List.of())))
        .build();
  }

  private static Objective objective(String id) {
    return new Objective(Id.of(id), Samples.text(id), Samples.text(id));
  }
}
