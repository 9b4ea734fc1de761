package org.officialstats.advocacy.model.partner;

import org.officialstats.advocacy.model.StateMachine;

/** How far a partner has been won. */
public enum PartnershipStage {
  /** Known as a possible partner. */
  IDENTIFIED,
  /** Spoken with or written to. */
  CONTACTED,
  /** Terms are being worked out. */
  NEGOTIATING,
  /** Agreed, in writing or not; work has not begun. */
  AGREED,
  /** Work goes on together. */
  ACTIVE,
  /** It was agreed or active, and is no more. */
  LAPSED,
  /** The partner said no. */
  DECLINED;

  /** Which stage may follow which. A partnership may be recorded first at any stage. */
  public static final StateMachine<PartnershipStage> TRANSITIONS = StateMachine.startingIn(
          IDENTIFIED, CONTACTED, NEGOTIATING, AGREED, ACTIVE, LAPSED, DECLINED)
      .allowing(IDENTIFIED, CONTACTED, NEGOTIATING, AGREED, DECLINED)
      .allowing(CONTACTED, NEGOTIATING, AGREED, DECLINED)
      .allowing(NEGOTIATING, CONTACTED, AGREED, DECLINED)
      .allowing(AGREED, NEGOTIATING, ACTIVE, LAPSED)
      .allowing(ACTIVE, LAPSED)
      .allowing(LAPSED, CONTACTED, NEGOTIATING, AGREED, ACTIVE)
      .allowing(DECLINED, CONTACTED, NEGOTIATING);
}
