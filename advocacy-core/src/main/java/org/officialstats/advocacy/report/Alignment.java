package org.officialstats.advocacy.report;

/** Where the text of a table column stands. */
public enum Alignment {
  /** At the side where reading starts. */
  START,
  /** In the middle. */
  CENTER,
  /** At the side where reading ends. */
  END
}
