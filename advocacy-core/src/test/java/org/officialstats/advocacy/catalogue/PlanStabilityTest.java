package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.WorkplanBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.model.workplan.WorkplanState;

class PlanStabilityTest {
  private final TestSnapshot snapshot = new TestSnapshot(
      strategy().build(),
      endorsed(
              "v1",
              "2024",
              "2023-12-01",
              item("one", "2024-01-31").build(),
              item("two", "2024-03-31")
                  .activityLine(id("meetings-and-dissemination"))
                  .build(),
              item("three", "2024-06-30").build())
          .build());

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf);
  }

  private static VersionReason change(String item, ChangeKind kind) {
    return VersionReason.of(id(item), kind, Code.of("priority-change"));
  }

  private static WorkplanBuilder version(int number, WorkplanItem... items) {
    return endorsed("v" + number, "2024", "2024-02-0" + number, items)
        .version(number)
        .supersedes(id("v" + (number - 1)));
  }

  @Test
  void wpl03IsNotApplicableWithoutAnEndorsedWorkplanAndZeroWithoutChanges() {
    assertThat(looking("2024-03-31").headline("WPL-03")).isEqualTo("0 (0/3)");
    assertThat(looking("2023-11-30").headline("WPL-03"))
        .isEqualTo("NotApplicable no-endorsed-workplan");
  }

  @Test
  void wpl03CountsItemsAddedDroppedAndRedatedFromTheEndorsementOfTheNewVersion() {
    snapshot.add(version(
            2,
            item("one", "2024-02-29").build(),
            item("three", "2024-06-30").build(),
            item("four", "2024-09-30").build())
        .changes(List.of(
            change("one", ChangeKind.REDATED),
            change("two", ChangeKind.DROPPED),
            change("three", ChangeKind.CHANGED),
            change("four", ChangeKind.ADDED)))
        .build());

    assertThat(looking("2024-02-01").headline("WPL-03")).isEqualTo("0 (0/3)");
    assertThat(looking("2024-02-02").all("WPL-03"))
        .containsEntry("value", "100 (3/3)")
        .containsEntry("value activity-line=partners", "100 (2/2)")
        .containsEntry("value activity-line=meetings-and-dissemination", "100 (1/1)")
        .containsEntry("value change=added", "33.333333 (1/3)")
        .containsEntry("value change=dropped", "33.333333 (1/3)")
        .containsEntry("value change=redated", "33.333333 (1/3)");
    assertThat(looking("2024-02-02").counted("WPL-03"))
        .containsExactly("workplan-item/four", "workplan-item/one", "workplan-item/two");
    assertThat(looking("2024-02-02").notCounted("WPL-03")).containsExactly("workplan-item/three");
  }

  @Test
  void wpl03CountsAnItemOnceThroughAllVersionsAlsoThoseThatWereNotEndorsed() {
    snapshot.add(
        workplan(
                "v2",
                "2024",
                item("one", "2024-02-29").build(),
                item("two", "2024-03-31").build())
            .version(2)
            .supersedes(id("v1"))
            .changes(
                List.of(change("one", ChangeKind.REDATED), change("three", ChangeKind.DROPPED)))
            .state(WorkplanState.SUBMITTED)
            .build(),
        version(3, item("one", "2024-01-31").build(), item("two", "2024-03-31").build())
            .changes(List.of(change("one", ChangeKind.REDATED)))
            .build());

    assertThat(looking("2024-02-02").headline("WPL-03")).isEqualTo("0 (0/3)");
    assertThat(looking("2024-02-03").headline("WPL-03")).isEqualTo("66.666667 (2/3)");
  }

  @Test
  void wpl03CountsAlsoWhatNoVersionSaysItChanged() {
    snapshot.add(version(
            2,
            item("one", "2024-02-29").build(),
            item("two", "2024-03-31")
                .activityLine(id("meetings-and-dissemination"))
                .build())
        .changes(List.of(change("two", ChangeKind.CHANGED)))
        .build());

    assertThat(looking("2024-03-31").all("WPL-03"))
        .containsEntry("value", "66.666667 (2/3)")
        .containsEntry("value change=dropped", "33.333333 (1/3)")
        .containsEntry("value change=redated", "33.333333 (1/3)");
  }

  @Test
  void wpl03CountsAnItemThatCameAndWentByTheLineItHad() {
    snapshot.add(
        version(
                2,
                item("one", "2024-01-31").build(),
                item("two", "2024-03-31")
                    .activityLine(id("meetings-and-dissemination"))
                    .build(),
                item("three", "2024-06-30").build(),
                item("four", "2024-09-30").activityLine(id("new-line")).build())
            .changes(List.of(change("four", ChangeKind.ADDED)))
            .build(),
        version(
                3,
                item("one", "2024-01-31").build(),
                item("two", "2024-03-31")
                    .activityLine(id("meetings-and-dissemination"))
                    .build(),
                item("three", "2024-06-30").build())
            .changes(List.of(change("four", ChangeKind.DROPPED)))
            .build());

    assertThat(looking("2024-03-31").all("WPL-03"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("value activity-line=new-line", "Undefined no-records (1/0)")
        .containsEntry("value change=added", "33.333333 (1/3)")
        .containsEntry("value change=dropped", "33.333333 (1/3)");
  }

  @Test
  void wpl03CanBeAboveAHundredAndIsUndefinedForALineThatHadNoItems() {
    snapshot.add(version(
            2,
            item("one", "2024-01-31").build(),
            item("two", "2024-03-31")
                .activityLine(id("meetings-and-dissemination"))
                .build(),
            item("three", "2024-06-30").build(),
            item("four", "2024-09-30").activityLine(id("new-line")).build(),
            item("five", "2024-09-30").activityLine(id("new-line")).build(),
            item("six", "2024-09-30").activityLine(id("new-line")).build(),
            item("seven", "2024-09-30").activityLine(id("new-line")).build())
        .changes(List.of(
            change("four", ChangeKind.ADDED),
            change("five", ChangeKind.ADDED),
            change("six", ChangeKind.ADDED),
            change("seven", ChangeKind.ADDED)))
        .build());

    assertThat(looking("2024-03-31").all("WPL-03"))
        .containsEntry("value", "133.333333 (4/3)")
        .containsEntry("value activity-line=new-line", "Undefined no-records (4/0)")
        .containsEntry("value activity-line=partners", "0 (0/2)");
  }
}
