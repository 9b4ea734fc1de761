package org.officialstats.advocacy.model.event;

import org.officialstats.advocacy.model.StateMachine;

/**
 * How far an event has come. The states of RFC 5545 (TENTATIVE, CONFIRMED, CANCELLED) are planned, confirmed and
 * cancelled here; held and postponed are what an evaluation needs beside them.
 */
public enum EventState {
  /** Foreseen; the date may still move. */
  PLANNED,
  /** Announced by the organizers as certain. */
  CONFIRMED,
  /** Took place. */
  HELD,
  /** Will not take place. It still counts as planned, with its reason. */
  CANCELLED,
  /** Put off without a new date. It still counts as planned, with its reason. */
  POSTPONED;

  /**
   * Which state may follow which. An event may be recorded first in any state, since many are learnt of late; a held
   * event becomes cancelled or postponed only where it was wrongly taken for held.
   */
  public static final StateMachine<EventState> TRANSITIONS = StateMachine.startingIn(
          PLANNED, CONFIRMED, HELD, CANCELLED, POSTPONED)
      .allowing(PLANNED, CONFIRMED, HELD, CANCELLED, POSTPONED)
      .allowing(CONFIRMED, PLANNED, HELD, CANCELLED, POSTPONED)
      .allowing(POSTPONED, PLANNED, CONFIRMED, CANCELLED)
      .allowing(CANCELLED, PLANNED, CONFIRMED)
      .allowing(HELD, CANCELLED, POSTPONED);

  /** Whether this state is reached only for a reason that must be stated. */
  public boolean needsReason() {
    return this == CANCELLED || this == POSTPONED;
  }
}
