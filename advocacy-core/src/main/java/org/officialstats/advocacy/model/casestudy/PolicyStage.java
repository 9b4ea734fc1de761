package org.officialstats.advocacy.model.casestudy;

/** How far a policy is in its cycle when it makes use of a statistic. */
public enum PolicyStage {
  /** A problem is put on the agenda. */
  AGENDA,
  /** Options are worked out. */
  FORMULATION,
  /** It is decided: a law, a regulation, a budget. */
  DECISION,
  /** It is carried out. */
  IMPLEMENTATION,
  /** It is evaluated. */
  EVALUATION
}
