package org.officialstats.advocacy.model.resource;

import org.officialstats.advocacy.model.StateMachine;

/** How far a contribution has come (commitment and receipt in the sense of IATI's transaction types). */
public enum ContributionStage {
  /** Known as a potential source. */
  IDENTIFIED,
  /** The source was asked. */
  REQUESTED,
  /** The source said that it will give; not binding. */
  PLEDGED,
  /** The source bound itself in writing. */
  COMMITTED,
  /** It arrived. */
  RECEIVED,
  /** The source said no. */
  DECLINED,
  /** The source took back what it had pledged or committed. */
  WITHDRAWN;

  /**
   * Which stage may follow which. A contribution may be recorded first at any stage; a received one goes back to
   * committed only where it was wrongly taken for received.
   */
  public static final StateMachine<ContributionStage> TRANSITIONS = StateMachine.startingIn(
          IDENTIFIED, REQUESTED, PLEDGED, COMMITTED, RECEIVED, DECLINED, WITHDRAWN)
      .allowing(IDENTIFIED, REQUESTED, PLEDGED, COMMITTED, RECEIVED, DECLINED)
      .allowing(REQUESTED, PLEDGED, COMMITTED, RECEIVED, DECLINED)
      .allowing(PLEDGED, COMMITTED, RECEIVED, WITHDRAWN)
      .allowing(COMMITTED, RECEIVED, WITHDRAWN)
      .allowing(RECEIVED, COMMITTED)
      .allowing(DECLINED, REQUESTED, PLEDGED)
      .allowing(WITHDRAWN, REQUESTED, PLEDGED);

  /** Whether the source has said what it gives: pledged, committed or received. */
  public boolean isPromised() {
    return this == PLEDGED || isSecured();
  }

  /** Whether cash at this stage counts as secured: committed or received. */
  public boolean isSecured() {
    return this == COMMITTED || this == RECEIVED;
  }

  /** Whether the source counts as identified for the need: any stage but declined and withdrawn. */
  public boolean isOpen() {
    return this != DECLINED && this != WITHDRAWN;
  }
}
