package org.officialstats.advocacy.model.workplan;

import org.officialstats.advocacy.model.StateMachine;

/** How far a quarterly or annual update has come. */
public enum UpdateState {
  /** Being written. */
  DRAFT,
  /** Submitted with its sealed evaluation. Its content no longer changes. */
  SUBMITTED,
  /** Sent back, to be mended and submitted anew. */
  RETURNED,
  /** Delivered to the body. Its content never changes. */
  DELIVERED;

  /** Which state may follow which. Updates of past years may be recorded first as submitted or delivered. */
  public static final StateMachine<UpdateState> TRANSITIONS = StateMachine.startingIn(
          DRAFT, SUBMITTED, DELIVERED)
      .allowing(DRAFT, SUBMITTED)
      .allowing(SUBMITTED, RETURNED, DELIVERED)
      .allowing(RETURNED, SUBMITTED)
      .freezing(SUBMITTED, DELIVERED);

  /** Whether the update is with the body: submitted or delivered. */
  public boolean isSubmitted() {
    return this == SUBMITTED || this == DELIVERED;
  }
}
