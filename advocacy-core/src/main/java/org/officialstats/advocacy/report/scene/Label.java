package org.officialstats.advocacy.report.scene;

/**
 * One line of text.
 *
 * @param x where it is anchored
 * @param baseline the height on which the letters stand
 * @param anchor which part of the text stands at {@code x}
 * @param text the text
 * @param size size of the type
 * @param strong whether it is bold
 * @param ink colour
 */
public record Label(
    double x, double baseline, Anchor anchor, String text, double size, boolean strong, Ink ink)
    implements Shape {

  /** Which part of a text stands at its place, as seen, whatever the direction of reading. */
  public enum Anchor {
    /** The left end. */
    LEFT,
    /** The middle. */
    MIDDLE,
    /** The right end. */
    RIGHT
  }
}
