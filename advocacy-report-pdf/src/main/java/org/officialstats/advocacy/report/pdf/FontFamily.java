package org.officialstats.advocacy.report.pdf;

/**
 * The faces of one family; where a script has no italics, the upright face stands for them.
 *
 * @param regular upright
 * @param bold bold
 * @param italic italic
 */
record FontFamily(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont italic) {

  TrueTypeFont face(FontStyle style) {
    return switch (style) {
      case REGULAR -> regular;
      case BOLD -> bold;
      case ITALIC -> italic;
    };
  }
}
