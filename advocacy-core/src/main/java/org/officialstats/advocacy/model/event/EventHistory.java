package org.officialstats.advocacy.model.event;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;

/** What must hold between the state of an event and the changes that led to it. */
final class EventHistory {
  private EventHistory() {}

  static void check(Checks checks, EventState state, List<StateChange> history) {
    checks.that(
        !history.isEmpty() || !state.needsReason(),
        "stateHistory",
        "is empty although the event is " + state,
        "the change to " + state + " with its reason",
        "add it");
    for (int i = 1; i < history.size(); i++) {
      step(checks, i, history.get(i - 1), history.get(i));
    }
    if (!history.isEmpty()) {
      EventState last = history.get(history.size() - 1).state();
      String what = "ends in " + last + " although the event is " + state;
      checks.that(
          last == state,
          "stateHistory",
          what,
          "the same state",
          "add the last change, or correct the state");
    }
  }

  private static void step(Checks checks, int index, StateChange before, StateChange change) {
    String at = "stateHistory/" + index;
    checks.inOrder(
        "stateHistory/" + (index - 1) + "/on",
        Optional.of(before.on()),
        at + "/on",
        Optional.of(change.on()));
    checks.that(
        EventState.TRANSITIONS.allows(before.state(), change.state()),
        at + "/state",
        change.state() + " after " + before.state(),
        "one of " + EventState.TRANSITIONS.after(before.state()),
        "add the change that is missing between them");
    checks.that(
        before.state() != change.state() || change.changesMore(),
        at,
        "changes neither state nor dates nor mode",
        "a change",
        "remove it, or say what it was before");
  }
}
