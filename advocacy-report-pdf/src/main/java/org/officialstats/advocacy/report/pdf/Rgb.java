package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Colour;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Rgb(int red, int green, int blue) {
  private static final int FULL = 255;

  static Rgb of(int hex) {
    return new Rgb(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
  }

  /** So much of this colour, the rest white. */
  Rgb tint(double share) {
    return new Rgb(tint(red, share), tint(green, share), tint(blue, share));
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines 2.2. */
  double contrastTo(Rgb other) {
    return new Colour(red, green, blue).contrastTo(new Colour(other.red, other.green, other.blue));
  }

  private static int tint(int channel, double share) {
    return (int) Math.round(FULL - (FULL - channel) * share);
  }
}
