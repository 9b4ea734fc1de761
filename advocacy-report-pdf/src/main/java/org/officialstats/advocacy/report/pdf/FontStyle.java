package org.officialstats.advocacy.report.pdf;

/** The faces that a family may have. */
enum FontStyle {
  REGULAR("-Regular"),
  BOLD("-Bold"),
  ITALIC("-Italic");

  private final String suffix;

  FontStyle(String suffix) {
    this.suffix = suffix;
  }

  /** What the name of a font ends with. */
  String suffix() {
    return suffix;
  }

  /** This face with emphasis laid upon it; bold stays bold. */
  FontStyle emphasized() {
    return this == BOLD ? BOLD : ITALIC;
  }
}
