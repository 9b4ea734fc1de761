package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.model.workplan.VersionReason;

class PlanIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return looking("2024-03-31");
  }

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf);
  }

  static VersionReason changed(String item) {
    return VersionReason.of(id(item), ChangeKind.CHANGED, Code.of("priority-change"));
  }

  private void plan(String endorsedOn) {
    snapshot.add(endorsed(
            "v1",
            "2024",
            endorsedOn,
            item("one", "2024-01-31").build(),
            item("two", "2024-03-31")
                .activityLine(id("meetings-and-dissemination"))
                .owner(id("bps"))
                .ownerName(Optional.empty())
                .build(),
            item("three", "2024-06-30").build())
        .build());
  }

  private void secondVersion(String endorsedOn) {
    snapshot.add(endorsed("v2", "2024", endorsedOn, item("one", "2024-02-29").build())
        .version(2)
        .supersedes(id("v1"))
        .changes(List.of(
            VersionReason.of(id("one"), ChangeKind.REDATED, Code.of("schedule")),
            VersionReason.of(id("two"), ChangeKind.DROPPED, Code.of("funding")),
            VersionReason.of(id("three"), ChangeKind.DROPPED, Code.of("funding"))))
        .build());
  }

  @Test
  void wpl01CountsTheDaysBeforeTheYearAndNegativeOnesAfterItBegan() {
    plan("2023-12-01");
    assertThat(looking().all("WPL-01"))
        .containsEntry("value", "31")
        .containsEntry("not-endorsed", "0");

    plan("2024-01-01");
    assertThat(looking().headline("WPL-01")).isEqualTo("0");
    plan("2024-02-01");
    assertThat(looking().headline("WPL-01")).isEqualTo("-31");
  }

  @Test
  void wpl01SaysThatThePlanIsNotEndorsed() {
    snapshot.add(workplan("draft", "2024", item("one", "2024-01-31").build()).build());

    assertThat(looking().all("WPL-01"))
        .containsEntry("value", "Undefined not-endorsed")
        .containsEntry("not-endorsed", "1");
    assertThat(looking("2024-01-01").headline("WPL-01")).isEqualTo("Undefined not-endorsed");
    assertThat(looking("2023-12-31").all("WPL-01"))
        .containsEntry("value", "NotDue not-endorsed-yet")
        .containsEntry("not-endorsed", "NotDue not-endorsed-yet");
  }

  @Test
  void wpl01DoesNotKnowALaterEndorsement() {
    plan("2024-02-01");

    assertThat(looking("2024-01-31").headline("WPL-01")).isEqualTo("Undefined not-endorsed");
  }

  @Test
  void wpl01TakesTheVersionInForceAndShowsTheFirstOne() {
    plan("2023-12-01");
    secondVersion("2024-02-10");

    assertThat(looking().all("WPL-01"))
        .containsEntry("value", "-40")
        .containsEntry("first-version", "31");
    assertThat(looking("2024-02-09").headline("WPL-01")).isEqualTo("31");
  }

  @Test
  void wpl01CountsToTheFirstDayOfTheFiscalYear() {
    TestSnapshot fiscal = new TestSnapshot(
        strategy().calendar(new FiscalCalendar(MonthDay.of(7, 1))).build(),
        endorsed("plan", "FY2024/25", "2024-06-01", item("one", "2024-08-01").build())
            .build());

    assertThat(Looking.at(fiscal, "FY2024/25-Q2", "2024-12-31").headline("WPL-01"))
        .isEqualTo("30");
  }

  @Test
  void wpl02IsNotApplicableWithoutAnEndorsedWorkplan() {
    assertThat(looking().headline("WPL-02")).isEqualTo("NotApplicable no-endorsed-workplan");
  }

  @Test
  void wpl02IsUndefinedWhenNothingIsDueYet() {
    plan("2023-12-01");

    assertThat(looking("2024-01-30").headline("WPL-02")).isEqualTo("Undefined nothing-due (0/0)");
    assertThat(looking("2024-01-31").headline("WPL-02")).isEqualTo("0 (0/1)");
  }

  @Test
  void wpl02TakesTheLatestReportUpToTheDay() {
    plan("2023-12-01");
    snapshot.add(
        progress("a", "v1", "one", "2024-01-15", ItemState.DONE).build(),
        progress("b", "v1", "one", "2024-02-15", ItemState.IN_PROGRESS).build(),
        progress("c", "v1", "two", "2024-03-31", ItemState.DONE).build(),
        progress("d", "v1", "three", "2024-03-01", ItemState.DONE).build());

    assertThat(looking("2024-02-14").headline("WPL-02")).isEqualTo("100 (1/1)");
    assertThat(looking().all("WPL-02"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value activity-line=partners", "0 (0/1)")
        .containsEntry("value activity-line=meetings-and-dissemination", "100 (1/1)")
        .containsEntry("value owner=bps", "100 (1/1)")
        .containsEntry("value owner=Task team", "0 (0/1)")
        .containsEntry("done-early", "1");
    assertThat(looking().counted("WPL-02")).containsExactly("item-progress/c", "workplan-item/two");
  }

  @Test
  void wpl02CountsDroppedItemsWithTheirReason() {
    plan("2023-12-01");
    snapshot.add(progress("a", "v1", "one", "2024-01-15", ItemState.DROPPED)
        .reasonCode(Code.of("funding"))
        .build());

    assertThat(looking().all("WPL-02"))
        .containsEntry("value", "0 (0/2)")
        .containsEntry("dropped", "1")
        .containsEntry("dropped change-reason=funding", "1");
  }

  @Test
  void wpl02FollowsAnItemAcrossVersionsAndShowsWhatChanged() {
    plan("2023-12-01");
    secondVersion("2024-02-10");
    snapshot.add(progress("a", "v1", "one", "2024-01-15", ItemState.DONE).build());

    assertThat(looking().all("WPL-02"))
        .containsEntry("value", "100 (1/1)")
        .containsEntry("changed", "3")
        .containsEntry("changed change=redated", "1")
        .containsEntry("changed change=dropped", "2")
        .containsEntry("changed change-reason=funding", "2");
    assertThat(looking("2024-02-09").all("WPL-02"))
        .containsEntry("value", "100 (1/1)")
        .containsEntry("changed", "0");
  }

  @Test
  void rep01IsNotDueWhenNoUpdateIs() {
    assertThat(looking().headline("REP-01")).isEqualTo("NotDue no-update-due");

    plan("2023-12-01");
    assertThat(looking("2024-04-29").headline("REP-01")).isEqualTo("NotDue no-update-due");
  }

  @Test
  void rep01CountsAnUpdateThatIsMissing() {
    plan("2023-12-01");

    assertThat(looking("2024-04-30").all("REP-01"))
        .containsEntry("value", "0 (0/1)")
        .containsEntry("value update-kind=quarterly", "0 (0/1)")
        .containsEntry("median-days-late", "Undefined none-submitted");
  }

  @Test
  void rep01TakesTheDeadlineItselfAsInTime() {
    plan("2023-12-01");
    snapshot.add(submitted("q1", "2024-Q1", "2024-04-30", "2024-04-30"));
    assertThat(looking("2024-04-30").headline("REP-01")).isEqualTo("100 (1/1)");

    snapshot.add(submitted("q1", "2024-Q1", "2024-04-30", "2024-05-01"));
    assertThat(looking("2024-05-01").all("REP-01"))
        .containsEntry("value", "0 (0/1)")
        .containsEntry("median-days-late", "1");
    assertThat(looking("2024-04-30").all("REP-01"))
        .containsEntry("median-days-late", "Undefined none-submitted");
  }

  @Test
  void rep01LooksAtAllThatWasDueInTheYear() {
    snapshot.add(
        submitted("q3", "2023-Q3", "2023-10-30", "2023-12-01"),
        submitted("q4", "2023-Q4", "2024-01-30", "2024-01-20"),
        submitted("y", "2023", "2024-02-29", "2024-03-05"),
        submitted("q1", "2024-Q1", "2024-04-30", "2024-04-27"),
        draft("q2", "2024-Q2", "2024-07-30"));

    assertThat(Looking.at(snapshot, "2024-Q3", "2024-09-30").all("REP-01"))
        .containsEntry("value", "50 (2/4)")
        .containsEntry("value update-kind=annual", "0 (0/1)")
        .containsEntry("value update-kind=quarterly", "66.666667 (2/3)")
        .containsEntry("median-days-late", "-3");
  }

  @Test
  void rep01DoesNotCountAnUpdateThatWasReturned() {
    snapshot.add(submitted("q1", "2024-Q1", "2024-04-30", "2024-04-27").toBuilder()
        .state(UpdateState.RETURNED)
        .returnedReason(en("Figures missing"))
        .build());

    assertThat(looking("2024-05-01").headline("REP-01")).isEqualTo("0 (0/1)");
  }

  @Test
  void rep02IsNotDueUntilTheReviewIs() {
    plan("2023-12-01");

    assertThat(Looking.at(snapshot, "2024", "2025-03-31").headline("REP-02"))
        .isEqualTo("NotDue review-not-due");
    assertThat(Looking.at(snapshot, "2024", "2025-04-01").all("REP-02"))
        .containsEntry("value", "0 (0/3)")
        .containsEntry("days-after-year-end", "Undefined review-not-held");
  }

  @Test
  void rep02CountsObjectivesWithFindingRatingAndEvidence() {
    plan("2023-12-01");
    snapshot.add(AnnualReview.builder()
        .id(id("review"))
        .workplan(id("v1"))
        .reviewedOn(day("2025-01-31"))
        .state(ReviewState.DRAFT)
        .findings(List.of(
            ObjectiveReview.builder()
                .objective(id("convince"))
                .finding(en("Done"))
                .rating(Code.of("on-track"))
                .ratingReason(en("By the figures"))
                .evidence(List.of(Link.of("https://example.org/minutes")))
                .build(),
            ObjectiveReview.builder()
                .objective(id("raise-awareness"))
                .finding(en("Half"))
                .build()))
        .build());

    assertThat(Looking.at(snapshot, "2024", "2025-01-31").all("REP-02"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("value objective=convince", "100 (1/1)")
        .containsEntry("days-after-year-end", "31");
    assertThat(Looking.at(snapshot, "2024", "2025-01-30").headline("REP-02"))
        .isEqualTo("NotDue review-not-due");
  }
}
