package org.officialstats.advocacy.model.measurement;

/** How sure somebody is of a figure. */
public enum Confidence {
  /** An informed guess. */
  LOW,
  /** Partly documented. */
  MEDIUM,
  /** Documented and checked. */
  HIGH
}
