package org.officialstats.advocacy.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.samples.Problems;

class KeyMessageTest {
  @Test
  void startsAsADraftOfItsFirstVersion() {
    KeyMessage draft = minimal().build();

    assertThat(draft.state()).isEqualTo(MessageState.DRAFT);
    assertThat(draft.inThisVersion()).isEqualTo(new MessageVersion(Id.of("m1"), 1));
    assertThat(draft.stateMachine()).isSameAs(MessageState.TRANSITIONS);
  }

  @Test
  void refusesToBeApprovedForNobodyAtNoTime() {
    assertThat(
            Problems.of(minimal().version(0).state(MessageState.APPROVED).approvedBy("GWG")::build))
        .containsExactly(
            "[key-message/m1, /version] is 0; expected 1 or more; count versions from 1",
            "[key-message/m1, /segments] is empty although the message is approved; expected at least one; say whom"
                + " it is for, or take it back to draft",
            "[key-message/m1, /approvedOn] is missing although the message is approved; expected the day of the"
                + " approval; add it, or take the message back to draft",
            "[key-message/m1, /approvedOn] is missing although /approvedBy is given; expected both or none; add it,"
                + " or leave out /approvedBy");
  }

  @Test
  void refusesDatesThatDoNotFitItsState() {
    assertThat(Problems.of(
            minimal().approvedOn(PartialDate.of(2025)).retiredOn(PartialDate.of(2024))::build))
        .containsExactly(
            "[key-message/m1, /approvedOn] is given although the message is a draft; expected no date before it is"
                + " approved; remove it, or approve the message",
            "[key-message/m1, /retiredOn] is given although the message is not retired; expected no date before it is"
                + " retired; remove it, or retire the message",
            "[key-message/m1, /retiredOn] 2024 is before /approvedOn 2025; expected a date that is not before it;"
                + " correct one of them");
    assertThat(Problems.of(minimal().state(MessageState.RETIRED)::build))
        .containsExactly(
            "[key-message/m1, /retiredOn] is missing although the message is retired; expected the day"
                + " from which it is not to be used; add it");
  }

  @Test
  void isApprovedAndRetired() {
    KeyMessage approved = minimal()
        .segments(Set.of(Id.of("chiefs")))
        .state(MessageState.APPROVED)
        .approvedOn(PartialDate.of(2024))
        .build();
    KeyMessage retired = approved.toBuilder()
        .state(MessageState.RETIRED)
        .retiredOn(PartialDate.of(2024))
        .build();

    assertThat(retired.approvedOn()).isEqualTo(approved.approvedOn());
  }

  @Test
  void followsItsTableOfStates() {
    assertThat(MessageState.TRANSITIONS).hasToString("""
        start: DRAFT, APPROVED
        DRAFT -> APPROVED, RETIRED
        APPROVED -> DRAFT, RETIRED
        RETIRED -> DRAFT""");
  }

  @Test
  void countsVersionsFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MessageVersion(Id.of("m1"), 0))
        .withMessage("version 0 of message 'm1': expected 1 or more");
  }

  private static KeyMessageBuilder minimal() {
    return KeyMessage.builder()
        .id(Id.of("m1"))
        .topic(Id.of("privacy"))
        .text(LocalizedText.of("en", "Privacy is protected by law and by design"));
  }
}
