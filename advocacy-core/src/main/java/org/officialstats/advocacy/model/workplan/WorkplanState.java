package org.officialstats.advocacy.model.workplan;

import org.officialstats.advocacy.model.StateMachine;

/** How far a version of a workplan has come. */
public enum WorkplanState {
  /** Being written. */
  DRAFT,
  /** Put before the body that endorses it. */
  SUBMITTED,
  /** Sent back by the body, to be mended. */
  RETURNED,
  /** In force. Its content never changes; what changes is a new version. */
  ENDORSED,
  /** Over, or followed by a new version. Its content never changes. */
  CLOSED;

  /** Which state may follow which. Plans of past years may be recorded first as endorsed or closed. */
  public static final StateMachine<WorkplanState> TRANSITIONS = StateMachine.startingIn(
          DRAFT, SUBMITTED, ENDORSED, CLOSED)
      .allowing(DRAFT, SUBMITTED)
      .allowing(SUBMITTED, RETURNED, ENDORSED)
      .allowing(RETURNED, SUBMITTED)
      .allowing(ENDORSED, CLOSED)
      .freezing(ENDORSED, CLOSED);

  /** Whether the plan has been put before the body in the form it has. */
  boolean isComplete() {
    return this == SUBMITTED || isEndorsed();
  }

  /** Whether the plan is, or was, in force. */
  public boolean isEndorsed() {
    return this == ENDORSED || this == CLOSED;
  }
}
