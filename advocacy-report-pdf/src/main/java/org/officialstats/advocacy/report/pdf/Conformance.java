package org.officialstats.advocacy.report.pdf;

/** The part of PDF/A that a file conforms to, at level A; it conforms to PDF/UA-1 in any case. */
enum Conformance {
  /** No other file inside. */
  PDF_A_2A(2),
  /** The figures of each chart inside as CSV. */
  PDF_A_3A(3);

  private final int part;

  Conformance(int part) {
    this.part = part;
  }

  /** The number of the part. */
  int part() {
    return part;
  }

  boolean holdsData() {
    return this == PDF_A_3A;
  }
}
