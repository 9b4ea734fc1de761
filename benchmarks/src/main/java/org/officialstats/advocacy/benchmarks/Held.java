package org.officialstats.advocacy.benchmarks;

/** What the heap holds, one after the other. */
enum Held {
  /** A tracker that nobody has asked anything. */
  STATE("the state, as it was opened from the JSON store"),
  /** All records once read from their documents. */
  RECORDS("every record, read from its document"),
  /** What stays behind of an evaluation. */
  TABLES("the tables that an evaluation of the catalogue asks for, and what else it leaves behind"),
  /** What a host holds that shows figures. */
  EVALUATION("one evaluation of the catalogue, with the records behind each figure");

  private final String title;

  Held(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
