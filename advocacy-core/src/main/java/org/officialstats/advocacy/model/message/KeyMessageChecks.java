package org.officialstats.advocacy.model.message;

import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.strategy.Segment;

/** What must hold between the state of a message and its dates. */
final class KeyMessageChecks {
  private KeyMessageChecks() {}

  static void approval(
      Checks checks,
      MessageState state,
      Set<Id<Segment>> segments,
      Optional<PartialDate> approvedOn,
      Optional<String> approvedBy) {
    boolean approved = state == MessageState.APPROVED;
    checks
        .that(
            !approved || !segments.isEmpty(),
            "segments",
            "is empty although the message is approved",
            "at least one",
            "say whom it is for, or take it back to draft")
        .that(
            !approved || approvedOn.isPresent(),
            "approvedOn",
            "is missing although the message is approved",
            "the day of the approval",
            "add it, or take the message back to draft")
        .that(
            state != MessageState.DRAFT || approvedOn.isEmpty(),
            "approvedOn",
            "is given although the message is a draft",
            "no date before it is approved",
            "remove it, or approve the message")
        .line("approvedBy", approvedBy)
        .together("approvedBy", approvedBy, "approvedOn", approvedOn);
  }

  static void retirement(
      Checks checks,
      MessageState state,
      Optional<PartialDate> approvedOn,
      Optional<PartialDate> retiredOn) {
    boolean retired = state == MessageState.RETIRED;
    checks
        .that(
            !retired || retiredOn.isPresent(),
            "retiredOn",
            "is missing although the message is retired",
            "the day from which it is not to be used",
            "add it")
        .that(
            retired || retiredOn.isEmpty(),
            "retiredOn",
            "is given although the message is not retired",
            "no date before it is retired",
            "remove it, or retire the message")
        .inOrder("approvedOn", approvedOn, "retiredOn", retiredOn);
  }
}
