package org.officialstats.advocacy.model.casestudy;

import org.officialstats.advocacy.model.StateMachine;

/** How far a case study is on its way to its readers. */
public enum CaseStudyState {
  /** Being written. */
  DRAFT,
  /** In the list, not confirmed by its owner. */
  PUBLISHED,
  /** In the list, and confirmed by its owner. */
  CONFIRMED,
  /** No longer in the list. */
  WITHDRAWN;

  /** Which state may follow which. Published again after a confirmation means that the content has changed since. */
  public static final StateMachine<CaseStudyState> TRANSITIONS = StateMachine.startingIn(
          DRAFT, PUBLISHED, CONFIRMED)
      .allowing(DRAFT, PUBLISHED, WITHDRAWN)
      .allowing(PUBLISHED, CONFIRMED, WITHDRAWN)
      .allowing(CONFIRMED, PUBLISHED, WITHDRAWN)
      .allowing(WITHDRAWN, DRAFT);

  /** Whether case studies in this state are in the list that the public sees. */
  public boolean isInTheList() {
    return this == PUBLISHED || this == CONFIRMED;
  }
}
