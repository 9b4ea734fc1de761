package org.officialstats.advocacy.json;

/** Text that is not JSON, or more than the limits allow: nothing more can be said about the document. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long offset;
  private final String expected;
  private final String remedy;

  /** At the byte with this offset, counted from 0. */
  Malformed(long offset, String what, String expected, String remedy) {
    super(what);
    this.offset = offset;
    this.expected = expected;
    this.remedy = remedy;
  }

  long offset() {
    return offset;
  }

  String expected() {
    return expected;
  }

  String remedy() {
    return remedy;
  }
}
