package org.officialstats.advocacy.report;

/** How the blocks of a report stand on a page; readers of one long page, and screen readers, meet them in order anyway. */
public enum Layout {
  /** One below the other over the full width. */
  SINGLE_COLUMN,
  /** In two columns that are filled one after the other, as factsheets are. */
  TWO_COLUMNS
}
