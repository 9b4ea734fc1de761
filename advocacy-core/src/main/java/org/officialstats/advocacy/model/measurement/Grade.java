package org.officialstats.advocacy.model.measurement;

/** How a figure came about. */
public enum Grade {
  /** Computed from records, by a system. */
  COMPUTED,
  /** Reported, and checked by somebody else against its source. */
  VERIFIED,
  /** As reported by those who did the work. */
  REPORTED,
  /** Estimated. */
  ESTIMATED
}
