package org.officialstats.advocacy.report;

/** Where the text of a table column stands: at the side where reading starts, in the middle, or at the other side. */
public enum Alignment {
  START,
  CENTER,
  END
}
