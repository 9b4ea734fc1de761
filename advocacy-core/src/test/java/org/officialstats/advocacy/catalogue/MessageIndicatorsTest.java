package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;

class MessageIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  @Test
  void msg01IsZeroWithoutMessages() {
    assertThat(looking().headline("MSG-01")).isEqualTo("0 (0/2)");
  }

  @Test
  void msg01CountsRequiredCellsAndNotMessages() {
    snapshot.add(
        approved("one", "privacy", "leaders", "2024-03-31").build(),
        approved("two", "privacy", "leaders", "2023-01-01").build(),
        approved("three", "modernization", "policy-makers", "2023-01-01").build());

    assertThat(looking().all("MSG-01"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value topic=privacy", "100 (1/1)")
        .containsEntry("value topic=modernization", "0 (0/1)")
        .containsEntry("value segment=leaders", "50 (1/2)");
    assertThat(looking().counted("MSG-01")).containsExactly("key-message/one", "key-message/two");
  }

  @Test
  void msg01LeavesOutDraftsAndMessagesRetiredByTheDay() {
    snapshot.add(
        KeyMessage.builder()
            .id(id("draft"))
            .topic(id("privacy"))
            .text(en("Draft"))
            .build(),
        retired("gone", "2024-03-31"),
        approved("later", "modernization", "leaders", "2024-04-01").build());

    assertThat(looking().headline("MSG-01")).isEqualTo("0 (0/2)");
  }

  @Test
  void msg01StillCountsAMessageThatIsRetiredLater() {
    snapshot.add(retired("going", "2024-04-01"));

    assertThat(looking().headline("MSG-01")).isEqualTo("50 (1/2)");
  }

  private static KeyMessage retired(String id, String on) {
    return approved(id, "privacy", "leaders", "2020-01-01")
        .state(MessageState.RETIRED)
        .retiredOn(date(on))
        .build();
  }

  @Test
  void msg01HasNoDataWhenAnEarlierVersionMayHaveBeenApproved() {
    snapshot.add(
        approved("second", "privacy", "leaders", "2024-05-01").version(2).build());

    assertThat(looking().headline("MSG-01")).isEqualTo("NoData inexact-dates");
  }

  @Test
  void msg01NeedsNoExactDateWhereAnotherMessageIsCertain() {
    snapshot.add(
        approved("vague", "privacy", "leaders", "2024-03").build(),
        approved("certain", "privacy", "leaders", "2024-03-30").build());
    Looking earlier = Looking.at(snapshot, "2024-Q1", "2024-03-30");

    assertThat(earlier.headline("MSG-01")).isEqualTo("50 (1/2)");
    assertThat(earlier.counted("MSG-01")).containsExactly("key-message/certain");
  }

  @Test
  void msg01IsUndefinedWhenNothingIsRequired() {
    TestSnapshot free = new TestSnapshot(strategy().requiredCells(List.of()).build());

    assertThat(Looking.at(free, "2024-Q1", "2024-03-31").headline("MSG-01"))
        .isEqualTo("Undefined nothing-required (0/0)");
  }

  @Test
  void msg02TakesTheDayOfTheReviewItselfAsInTime() {
    snapshot.add(
        approved("today", "privacy", "leaders", "2023-01-01")
            .nextReviewDue(day("2024-03-31"))
            .build(),
        approved("overdue", "privacy", "leaders", "2023-01-01")
            .nextReviewDue(day("2024-03-30"))
            .build(),
        approved("undated", "modernization", "leaders", "2023-01-01").build());

    assertThat(looking().all("MSG-02"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("value topic=privacy", "50 (1/2)");
    assertThat(looking().counted("MSG-02")).containsExactly("key-message/today");
  }

  @Test
  void msg03IsZeroWithoutMessagesAndUndefinedWithoutIssues() {
    TestSnapshot free =
        new TestSnapshot(strategy().topics(List.of()).requiredCells(List.of()).build());

    assertThat(looking().headline("MSG-03")).isEqualTo("0 (0/2)");
    assertThat(Looking.at(free, "2024-Q1", "2024-03-31").headline("MSG-03"))
        .isEqualTo("Undefined no-issues (0/0)");
  }

  @Test
  void msg03NeedsBothAnApprovedMessageAndAMaterialInCirculation() {
    snapshot.add(
        approved("said", "privacy", "leaders", "2024-01-01").build(),
        about("shown", "privacy", "2024-03-31"),
        approved("only-said", "modernization", "leaders", "2024-01-01").build());

    assertThat(looking().all("MSG-03"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value topic=privacy", "100 (1/1)")
        .containsEntry("value topic=modernization", "0 (0/1)");
    assertThat(looking().counted("MSG-03")).containsExactly("key-message/said", "material/shown");
    assertThat(looking().notCounted("MSG-03")).isEmpty();
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-30").headline("MSG-03"))
        .isEqualTo("0 (0/2)");
  }

  @Test
  void msg03DoesNotCountWhatIsWithdrawnOrRetired() {
    snapshot.add(
        retired("gone", "2024-03-31"),
        about("shown", "privacy", "2024-01-01"),
        approved("said", "modernization", "leaders", "2024-01-01").build(),
        material("withdrawn", rendition("en", "2024-01-01"))
            .topics(Set.of(id("modernization")))
            .withdrawnOn(date("2024-03-31"))
            .build());

    assertThat(looking().headline("MSG-03")).isEqualTo("0 (0/2)");
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-30").headline("MSG-03"))
        .isEqualTo("100 (2/2)");
  }

  @Test
  void msg03HasNoDataWhereAMonthLeavesItOpenUnlessTheOtherHalfIsMissing() {
    snapshot.add(about("vague", "privacy", "2024-03"));
    Looking earlier = Looking.at(snapshot, "2024-Q1", "2024-03-15");
    assertThat(earlier.headline("MSG-03")).isEqualTo("0 (0/2)");

    snapshot.add(approved("said", "privacy", "leaders", "2024-01-01").build());
    assertThat(earlier.headline("MSG-03")).isEqualTo("NoData inexact-dates");
    assertThat(earlier.unknown("MSG-03")).contains("material/vague");
    assertThat(looking().headline("MSG-03")).isEqualTo("50 (1/2)");
  }

  private static Material about(String id, String topic, String publishedOn) {
    return material(id, rendition("en", publishedOn)).topics(Set.of(id(topic))).build();
  }
}
