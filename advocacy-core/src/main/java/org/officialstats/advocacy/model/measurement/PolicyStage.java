package org.officialstats.advocacy.model.measurement;

/** Where in the policy cycle a document or decision stands. */
public enum PolicyStage {
  /** The issue is put on the agenda. */
  AGENDA,
  /** Options are worked out. */
  FORMULATION,
  /** It is decided. */
  ADOPTION,
  /** It is carried out. */
  IMPLEMENTATION,
  /** It is reviewed. */
  EVALUATION
}
