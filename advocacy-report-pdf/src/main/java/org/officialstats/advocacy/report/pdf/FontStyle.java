package org.officialstats.advocacy.report.pdf;

/** The faces that a family may have. */
enum FontStyle {
  REGULAR,
  BOLD,
  ITALIC;

  /** This face with emphasis laid upon it; bold stays bold. */
  FontStyle emphasized() {
    return this == BOLD ? BOLD : ITALIC;
  }
}
