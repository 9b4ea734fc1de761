package org.officialstats.advocacy.model.message;

import org.officialstats.advocacy.model.StateMachine;

/** How far a message is on its way to its audience. */
public enum MessageState {
  /** Being written or reviewed. */
  DRAFT,
  /** To be used. */
  APPROVED,
  /** No longer to be used. */
  RETIRED;

  /** Which state may follow which. A message that is taken up again comes back as a draft of its next version. */
  public static final StateMachine<MessageState> TRANSITIONS = StateMachine.startingIn(
          DRAFT, APPROVED)
      .allowing(DRAFT, APPROVED, RETIRED)
      .allowing(APPROVED, DRAFT, RETIRED)
      .allowing(RETIRED, DRAFT);
}
