package org.officialstats.advocacy.report.scene;

/** Measures text in the fonts of a renderer. */
@FunctionalInterface
public interface TextMeasure {

  /** The width of one line of text, in points. */
  double width(String text, double size, boolean strong);
}
