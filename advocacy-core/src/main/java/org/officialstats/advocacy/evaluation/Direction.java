package org.officialstats.advocacy.evaluation;

/** Which way an indicator is better. */
public enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN,
  /** Neither; the indicator describes. */
  NONE
}
