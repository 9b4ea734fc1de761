package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final int FULL = 255;

  public Colour {
    Check.range("colour/red", red, 0, FULL);
    Check.range("colour/green", green, 0, FULL);
    Check.range("colour/blue", blue, 0, FULL);
  }

  /**
   * Reads the form {@code #RRGGBB}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Colour parse(String text) {
    if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
      throw new IllegalArgumentException(
          "[colour] '" + CleanText.of(text) + "'; expected #RRGGBB, such as #10375C");
    }
    int rgb = Integer.parseInt(text.substring(1), 16);
    return new Colour(rgb >> 16, rgb >> 8 & FULL, rgb & FULL);
  }

  /** The contrast ratio of WCAG 2.2 between this colour and another one, 1 to 21. */
  public double contrastTo(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The relative luminance of WCAG 2.2, 0 to 1. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / (double) FULL;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  /** The form {@code #RRGGBB}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
  }
}
