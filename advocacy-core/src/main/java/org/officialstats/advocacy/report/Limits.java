package org.officialstats.advocacy.report;

/** How large the parts of a report may be; a document over a limit is refused when it is built. */
final class Limits {
  static final int TEXT_LENGTH = 20_000;
  static final int INLINES = 1_000;
  static final int BLOCKS = 10_000;
  static final int PHRASES = 10_000;
  static final int DOCUMENT_LENGTH = 2_000_000;
  static final int LIST_ITEMS = 10_000;
  static final int LIST_DEPTH = 6;
  static final int COLUMNS = 16;
  static final int CELLS = 50_000;
  static final int CATEGORIES = 24;
  static final int BARS = 48;
  static final int SERIES = 4;
  static final int PARTS = 6;
  static final int REFERENCE_LINES = 6;
  static final int TIMELINE_GROUPS = 12;
  static final int TIMELINE_ITEMS = 36;
  static final int TIMELINE_STATES = 6;
  static final int TIMELINE_TICKS = 24;
  static final int MONTHS = 12;
  static final int EVENTS = 400;
  static final int EVENT_KINDS = 4;
  static final int KEY_FIGURES = 60;
  static final int PICTURE_BYTES = 8 << 20;
  static final int PICTURE_PIXELS = 40_000_000;
  static final int PICTURE_SIDE = 65_535;

  private Limits() {}
}
