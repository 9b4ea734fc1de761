package org.officialstats.advocacy.model.workplan;

import org.officialstats.advocacy.model.StateMachine;

/** How far an annual review has come. */
public enum ReviewState {
  /** Being written. */
  DRAFT,
  /** Put before the body. */
  SUBMITTED,
  /** Sent back by the body, to be mended. */
  RETURNED,
  /** Adopted by the body. Its content never changes. */
  ADOPTED;

  /** Which state may follow which. Reviews of past years may be recorded first as submitted or adopted. */
  public static final StateMachine<ReviewState> TRANSITIONS = StateMachine.startingIn(
          DRAFT, SUBMITTED, ADOPTED)
      .allowing(DRAFT, SUBMITTED)
      .allowing(SUBMITTED, RETURNED, ADOPTED)
      .allowing(RETURNED, SUBMITTED)
      .freezing(ADOPTED);
}
