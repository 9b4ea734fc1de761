package org.officialstats.advocacy.model.strategy;

/** What a target asks for. */
public enum Aim {
  /** To get from the baseline to the target. */
  REACH,
  /** To stay at the target, or on its better side. */
  HOLD
}
