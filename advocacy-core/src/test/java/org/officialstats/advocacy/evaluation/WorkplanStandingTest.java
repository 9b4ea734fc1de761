package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.model.workplan.WorkplanState;
import org.officialstats.advocacy.samples.TestSnapshot;

class WorkplanStandingTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
  private static final WorkplanItem ITEM = WorkplanItem.builder()
      .id(Id.of("brochure"))
      .title(LocalizedText.of("en", "Brochure"))
      .activityLine(Id.of("information-materials"))
      .ownerName("Communication unit")
      .start(LocalDate.of(2024, 1, 1))
      .due(LocalDate.of(2024, 6, 30))
      .build();
  private static final Workplan FIRST = plan("w1", 1, WorkplanState.CLOSED, "2024-01-15");
  private static final Workplan SECOND = plan("w2", 2, WorkplanState.ENDORSED, "2024-05-01");

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData(), FIRST, SECOND);

  @Test
  void hasNoPlanBeforeTheFirstEndorsement() {
    assertThat(standing("2024-01-14").endorsed()).isEmpty();
  }

  @Test
  void followsTheHighestVersionEndorsedOnOrBeforeTheDay() {
    assertThat(standing("2024-01-15").endorsed()).contains(FIRST);
    assertThat(standing("2024-04-30").endorsed()).contains(FIRST);
    assertThat(standing("2024-05-01").endorsed()).contains(SECOND);
  }

  @Test
  void leavesOutDraftsAndPlansOfOtherYears() {
    Workplan draft = Workplan.builder()
        .id(Id.of("w3"))
        .title(LocalizedText.of("en", "Draft"))
        .year(YEAR)
        .build();
    snapshot.put(draft);
    assertThat(standing("2024-12-31").endorsed()).contains(SECOND);
    WorkplanStanding lastYear =
        new WorkplanStanding(snapshot, ReportingPeriod.parse("2023"), LocalDate.of(2024, 12, 31));
    assertThat(lastYear.endorsed()).isEmpty();
    assertThat(lastYear.latest(ITEM)).isEmpty();
  }

  @Test
  void saysNothingOfAnItemThatNobodyReportedOn() {
    assertThat(standing("2024-12-31").latest(ITEM)).isEmpty();
  }

  @Test
  void takesTheLatestReportUpToTheDayUnderAnyVersionOfThePlan() {
    ItemProgress begun = report("p1", "w1", "2024-02-01", ItemState.IN_PROGRESS);
    ItemProgress done = report("p0", "w2", "2024-06-01", ItemState.DONE);
    snapshot.put(begun, done);
    assertThat(standing("2024-01-31").latest(ITEM)).isEmpty();
    assertThat(standing("2024-05-31").latest(ITEM)).contains(begun);
    assertThat(standing("2024-06-01").latest(ITEM)).contains(done);
  }

  @Test
  void takesTheReportRecordedLaterOfTwoOnOneDay() {
    ItemProgress earlier = report("p9", "w1", "2024-02-01", ItemState.IN_PROGRESS);
    ItemProgress later = report("p1", "w1", "2024-02-01", ItemState.DONE);
    snapshot.put(earlier).at(2).put(later);
    assertThat(standing("2024-12-31").latest(ITEM)).contains(later);
    snapshot.at(3).put(earlier);
    assertThat(standing("2024-12-31").latest(ITEM))
        .as("a correction does not make a report a later one")
        .contains(later);
  }

  @Test
  void takesTheHigherIdOfTwoReportsRecordedTogetherForOneDay() {
    ItemProgress one = report("p1", "w1", "2024-02-01", ItemState.DONE);
    ItemProgress two = report("p2", "w1", "2024-02-01", ItemState.IN_PROGRESS);
    snapshot.put(one, two);
    assertThat(standing("2024-12-31").latest(ITEM)).contains(two);
  }

  @Test
  void leavesOutReportsOnOtherItems() {
    ItemProgress other = report("p1", "w1", "2024-02-01", ItemState.DONE).toBuilder()
        .item(Id.of("factsheet"))
        .build();
    snapshot.put(other);
    assertThat(standing("2024-12-31").latest(ITEM)).isEmpty();
  }

  @Test
  void showsWhatChangedAfterEndorsementWithTheReasonsOfTheVersionsBetween() {
    WorkplanItem added = item("factsheet", "2024-09-30");
    WorkplanItem dropped = item("video", "2024-09-30");
    WorkplanItem later = ITEM.toBuilder().due(LocalDate.of(2024, 9, 30)).build();
    LocalizedText words = LocalizedText.of("en", "The host fell ill.");
    Workplan first = FIRST.toBuilder().items(List.of(ITEM, dropped)).build();
    Workplan draft = SECOND.toBuilder()
        .id(Id.of("w2"))
        .items(List.of(later, dropped))
        .changes(List.of(new VersionReason(
            ITEM.id(), ChangeKind.REDATED, Code.of("health"), Optional.of(words))))
        .state(WorkplanState.SUBMITTED)
        .endorsement(Optional.empty())
        .build();
    Workplan third = SECOND.toBuilder()
        .id(Id.of("w3"))
        .version(3)
        .supersedes(draft.id())
        .items(List.of(later, added))
        .changes(List.of(VersionReason.of(dropped.id(), ChangeKind.DROPPED, Code.of("funding"))))
        .build();
    snapshot.put(first, draft, third);

    assertThat(standing("2024-04-30").changedSinceEndorsement())
        .as("the version in force is the one first endorsed")
        .isEmpty();
    assertThat(standing("2024-12-31").changedSinceEndorsement())
        .containsExactly(
            new ItemChange(
                ITEM.id(),
                ChangeKind.REDATED,
                Optional.of(ITEM),
                Optional.of(later),
                List.of(new ItemChange.GivenReason(
                    draft.id(),
                    2,
                    Optional.empty(),
                    ChangeKind.REDATED,
                    Optional.of(later),
                    Code.of("health"),
                    Optional.of(words)))),
            new ItemChange(
                added.id(), ChangeKind.ADDED, Optional.empty(), Optional.of(added), List.of()),
            new ItemChange(
                dropped.id(),
                ChangeKind.DROPPED,
                Optional.of(dropped),
                Optional.empty(),
                List.of(new ItemChange.GivenReason(
                    third.id(),
                    3,
                    Optional.of(LocalDate.of(2024, 5, 1)),
                    ChangeKind.DROPPED,
                    Optional.of(dropped),
                    Code.of("funding"),
                    Optional.empty()))));
  }

  @Test
  void saysThatAnItemWithTheSameDatesChangedOtherwise() {
    WorkplanItem renamed =
        ITEM.toBuilder().title(LocalizedText.of("en", "Two brochures")).build();
    snapshot.put(SECOND.toBuilder().items(List.of(renamed)).build());
    assertThat(standing("2024-12-31").changedSinceEndorsement())
        .extracting(ItemChange::kind)
        .containsExactly(ChangeKind.CHANGED);
  }

  @Test
  void showsAnItemThatIsAgainAsItWasWithWhatWasDoneToIt() {
    WorkplanItem later = ITEM.toBuilder().due(LocalDate.of(2024, 9, 30)).build();
    Workplan second = SECOND.toBuilder().items(List.of(later)).build();
    Workplan third = SECOND.toBuilder()
        .id(Id.of("w3"))
        .version(3)
        .supersedes(second.id())
        .changes(List.of(VersionReason.of(ITEM.id(), ChangeKind.REDATED, Code.of("funding"))))
        .build();
    snapshot.put(second, third);
    ItemChange change = standing("2024-12-31").changedSinceEndorsement().get(0);
    assertThat(change.before()).isEqualTo(change.after()).contains(ITEM);
    assertThat(change.kind()).isEqualTo(ChangeKind.REDATED);
    assertThat(change.reasons())
        .extracting(ItemChange.GivenReason::item)
        .containsExactly(Optional.of(later), Optional.of(ITEM));
  }

  @Test
  void showsAnItemThatCameAndWent() {
    WorkplanItem added = item("factsheet", "2024-09-30");
    Workplan second = SECOND.toBuilder()
        .items(List.of(ITEM, added))
        .changes(List.of(VersionReason.of(added.id(), ChangeKind.ADDED, Code.of("schedule"))))
        .build();
    Workplan third = SECOND.toBuilder()
        .id(Id.of("w3"))
        .version(3)
        .supersedes(second.id())
        .changes(List.of(VersionReason.of(added.id(), ChangeKind.DROPPED, Code.of("funding"))))
        .build();
    snapshot.put(second, third);
    ItemChange change = standing("2024-12-31").changedSinceEndorsement().get(0);
    assertThat(change.kind()).isEqualTo(ChangeKind.DROPPED);
    assertThat(change.kinds()).containsExactly(ChangeKind.ADDED, ChangeKind.DROPPED);
    assertThat(change.before()).isEmpty();
    assertThat(change.after()).isEmpty();
    assertThat(change.latest()).contains(added);
  }

  @Test
  void endsItsLookBackAtTheVersionFirstEndorsed() {
    Workplan draft = FIRST.toBuilder()
        .id(Id.of("w0"))
        .state(WorkplanState.SUBMITTED)
        .endorsement(Optional.empty())
        .build();
    Workplan first = FIRST.toBuilder()
        .version(2)
        .supersedes(draft.id())
        .changes(List.of(VersionReason.of(ITEM.id(), ChangeKind.CHANGED, Code.of("funding"))))
        .build();
    Workplan second = SECOND.toBuilder().version(3).build();
    snapshot.put(draft, first, second);
    assertThat(standing("2024-12-31").changedSinceEndorsement())
        .flatExtracting(ItemChange::reasons)
        .extracting(ItemChange.GivenReason::version)
        .containsExactly(3);
  }

  @Test
  void showsNoChangeWhileNothingIsEndorsed() {
    assertThat(standing("2024-01-14").changedSinceEndorsement()).isEmpty();
  }

  private static WorkplanItem item(String id, String due) {
    return ITEM.toBuilder().id(Id.of(id)).due(LocalDate.parse(due)).build();
  }

  private WorkplanStanding standing(String asOf) {
    return new WorkplanStanding(snapshot, YEAR, LocalDate.parse(asOf));
  }

  private static Workplan plan(String id, int version, WorkplanState state, String endorsedOn) {
    boolean later = version > 1;
    return Workplan.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Workplan 2024"))
        .year(YEAR)
        .version(version)
        .supersedes(later ? Optional.of(Id.of("w1")) : Optional.empty())
        .changes(
            later
                ? List.of(VersionReason.of(ITEM.id(), ChangeKind.REDATED, Code.of("schedule")))
                : List.of())
        .items(List.of(ITEM))
        .state(state)
        .endorsement(new Endorsement(
            LocalizedText.of("en", "GWG"), LocalDate.parse(endorsedOn), Optional.empty()))
        .build();
  }

  private static ItemProgress report(String id, String plan, String on, ItemState state) {
    return ItemProgress.builder()
        .id(Id.of(id))
        .workplan(Id.of(plan))
        .item(ITEM.id())
        .on(LocalDate.parse(on))
        .state(state)
        .build();
  }
}
