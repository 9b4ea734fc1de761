package org.officialstats.advocacy.report;

/** How the bars of one category stand. */
public enum BarArrangement {
  /** Side by side, to compare the series. */
  GROUPED,
  /** One after the other in a single bar, to show how a whole is made up. */
  STACKED
}
