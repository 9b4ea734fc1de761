package org.officialstats.advocacy.model.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;

class WorkplanTest {
  private static final LocalizedText WORDS = LocalizedText.of("en", "words");
  private static final Endorsement ENDORSEMENT = Endorsement.of(
      LocalizedText.of("en", "GWG"), LocalDate.of(2023, 12, 1), Link.of("GWG/2023/minutes"));
  private static final Code FUNDING = Code.of("funding");

  @Test
  void aDraftMayBeEmpty() {
    Workplan draft = plan().build();

    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.state()).isEqualTo(WorkplanState.DRAFT);
    assertThat(draft.item(Id.of("w1"))).isEmpty();
  }

  @Test
  void anEndorsedPlanSaysByWhomAndItsItemsAreFoundById() {
    List<WorkplanItem> items =
        new ArrayList<>(List.of(item("w1").build(), item("w2").build()));
    Workplan endorsed = plan()
        .items(items)
        .state(WorkplanState.ENDORSED)
        .endorsement(ENDORSEMENT)
        .build();
    items.clear();

    assertThat(endorsed.item(Id.of("w2"))).contains(item("w2").build());
    assertThat(endorsed.stateMachine().isFrozen(endorsed.state())).isTrue();
    assertThat(endorsed.changeableWhenFrozen()).containsExactly("state", "labels", "sensitivity");
    assertThat(endorsed.toBuilder().build()).isEqualTo(endorsed);
  }

  @Test
  void aLaterVersionGivesItsReasons() {
    Workplan later = plan()
        .id(Id.of("wp-2024-2"))
        .version(2)
        .supersedes(Id.of("wp-2024"))
        .items(List.of(item("w1").build()))
        .changes(List.of(
            VersionReason.of(Id.of("w1"), ChangeKind.REDATED, FUNDING),
            new VersionReason(Id.of("w2"), ChangeKind.DROPPED, FUNDING, Optional.of(WORDS))))
        .build();

    assertThat(later.changes()).hasSize(2);
  }

  @Test
  void everyProblemOfAFirstVersionIsToldAtOnce() {
    WorkplanBuilder broken = plan()
        .year(ReportingPeriod.parse("2024-Q1"))
        .state(WorkplanState.SUBMITTED)
        .returnedReason(WORDS)
        .endorsement(ENDORSEMENT)
        .supersedes(Id.of("wp-2024"))
        .changes(List.of(VersionReason.of(Id.of("w1"), ChangeKind.ADDED, FUNDING)));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[workplan/wp-2024, /year] is 2024-Q1; expected a whole year; write 2024",
            "[workplan/wp-2024, /items] is empty although the plan is SUBMITTED; expected at least one;"
                + " add what is to be done",
            "[workplan/wp-2024, /returnedReason] is given although the plan is SUBMITTED;"
                + " expected a reason exactly while it is RETURNED; remove it",
            "[workplan/wp-2024, /endorsement] is given although the plan is SUBMITTED;"
                + " expected an endorsement exactly when it is ENDORSED or CLOSED; remove it",
            "[workplan/wp-2024, /supersedes] is the entity itself; expected another one; correct it, or leave it out",
            "[workplan/wp-2024, /supersedes] is given for version 1; expected the version before, from version 2 on;"
                + " remove it, or count the version up",
            "[workplan/wp-2024, /changes] is given for version 1; expected what changed and why, from version 2 on;"
                + " remove them, or count the version up",
            "[workplan/wp-2024, /changes/0/item] 'w1' is ADDED and not among the items;"
                + " expected an item of this version; correct the change or the items"));
  }

  @Test
  void everyProblemOfALaterVersionIsToldAtOnce() {
    WorkplanBuilder broken = plan()
        .version(2)
        .state(WorkplanState.ENDORSED)
        .items(List.of(item("w1").build(), item("w1").build()));

    assertThatThrownBy(broken::build)
        .hasMessage(String.join(
            "\n",
            "[workplan/wp-2024, /items/1] 'w1' twice; expected it once; remove or rename one",
            "[workplan/wp-2024, /endorsement] is missing although the plan is ENDORSED;"
                + " expected an endorsement exactly when it is ENDORSED or CLOSED; add it",
            "[workplan/wp-2024, /supersedes] is missing for version 2; expected the version before, from version 2 on;"
                + " add it",
            "[workplan/wp-2024, /changes] is empty for version 2; expected what changed and why, from version 2 on;"
                + " add them"));
  }

  @Test
  void aDroppedItemIsGoneAndAReturnedPlanSaysWhy() {
    WorkplanBuilder broken = plan()
        .version(2)
        .supersedes(Id.of("wp-2023"))
        .state(WorkplanState.RETURNED)
        .items(List.of(item("w1").build()))
        .changes(List.of(VersionReason.of(Id.of("w1"), ChangeKind.DROPPED, FUNDING)));

    assertThatThrownBy(broken::build)
        .hasMessage(String.join(
            "\n",
            "[workplan/wp-2024, /returnedReason] is missing although the plan is RETURNED;"
                + " expected a reason exactly while it is RETURNED; add it",
            "[workplan/wp-2024, /changes/0/item] 'w1' is DROPPED and still among the items;"
                + " expected a dropped item to be gone; correct the change or the items"));
    assertThatThrownBy(plan().version(0)::build)
        .hasMessage("[workplan/wp-2024, /version] is 0; expected 1 or more; count versions from 1");
  }

  @Test
  void anItemHasOneOwnerAndEndsNotBeforeItBegins() {
    assertThatThrownBy(item("w1").owner(Id.of("unsd")).due(LocalDate.of(2023, 1, 1))::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[workplan-item/w1, /owner] is given beside /ownerName; expected exactly one of both; remove one",
            "[workplan-item/w1, /due] 2023-01-01 is before /start 2024-01-01; expected a day not before it;"
                + " correct one of them"));
    assertThat(item("w1").build().toBuilder().build()).isEqualTo(item("w1").build());
  }

  @Test
  void progressFitsItsState() {
    assertThat(progress().state(ItemState.IN_PROGRESS).percent(40).build().percent())
        .contains(40);
    assertThatThrownBy(progress().state(ItemState.DONE).percent(140)::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[item-progress/ip1, /percent] is 140; expected 0 to 100; correct the number",
            "[item-progress/ip1, /percent] is 140 although the item is DONE; expected 100;"
                + " leave it out, or correct the state"));
    assertThatThrownBy(progress().state(ItemState.NOT_STARTED).percent(1)::build)
        .hasMessage(
            "[item-progress/ip1, /percent] is 1 although the item is NOT_STARTED; expected 0;"
                + " leave it out, or correct the state");
    assertThatThrownBy(progress().state(ItemState.DROPPED)::build)
        .hasMessage("[item-progress/ip1, /reasonCode] is missing although the item is DROPPED;"
            + " expected an entry of the code list change-reason; say why");
  }

  private static ItemProgressBuilder progress() {
    return ItemProgress.builder()
        .id(Id.of("ip1"))
        .workplan(Id.of("wp-2024"))
        .item(Id.of("w1"))
        .on(LocalDate.of(2024, 3, 31));
  }

  private static WorkplanItemBuilder item(String id) {
    return WorkplanItem.builder()
        .id(Id.of(id))
        .title(WORDS)
        .activityLine(Id.of("events"))
        .ownerName("task team on training")
        .start(LocalDate.of(2024, 1, 1))
        .due(LocalDate.of(2024, 6, 30));
  }

  private static WorkplanBuilder plan() {
    return Workplan.builder().id(Id.of("wp-2024")).title(WORDS).year(ReportingPeriod.parse("2024"));
  }
}
