package org.officialstats.advocacy.report.scene;

/** The role of a colour. A renderer gives text at least 4.5:1 and graphics at least 3:1 contrast to the page. */
public enum Ink {
  /** Words and figures. */
  TEXT,
  /** Words that stand back, such as the word for a missing figure. */
  MUTED_TEXT,
  /** Axes. */
  AXIS,
  /** Bars. */
  SERIES,
  /** The inside of bars that are told apart by their outline; may be pale. */
  SERIES_PALE,
  /** Targets and thresholds. */
  REFERENCE
}
