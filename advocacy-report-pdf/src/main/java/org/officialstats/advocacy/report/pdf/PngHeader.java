package org.officialstats.advocacy.report.pdf;

import java.nio.ByteBuffer;

/**
 * What the header of a PNG says.
 *
 * @param width pixels in a row
 * @param height rows
 * @param depth bits of a sample
 * @param colour 0 grey, 2 RGB, 3 palette, 4 grey with transparency, 6 RGB with transparency
 * @param interlaced whether its rows come in seven passes
 */
record PngHeader(int width, int height, int depth, int colour, boolean interlaced) {
  static final int PALETTE = 3;

  /** Reads the content of the header chunk. */
  static PngHeader read(ByteBuffer chunk) throws UnreadablePictureException {
    PngHeader header = new PngHeader(
        chunk.getInt(0), chunk.getInt(4), chunk.get(8), chunk.get(9), chunk.get(12) == 1);
    boolean known = switch (header.colour) {
      case 0 -> isOneOf(header.depth, 1, 2, 4, 8, 16);
      case PALETTE -> isOneOf(header.depth, 1, 2, 4, 8);
      case 2, 4, 6 -> isOneOf(header.depth, 8, 16);
      default -> false;
    };
    if (!known || chunk.get(10) != 0 || chunk.get(11) != 0 || chunk.get(12) >> 1 != 0) {
      throw new UnreadablePictureException("a PNG of a kind that the standard does not know");
    }
    return header;
  }

  /** How many samples a pixel has. */
  int samples() {
    return switch (colour) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  boolean hasAlpha() {
    return colour == 4 || colour == 6;
  }

  /** How many samples of a pixel are colour. */
  int colours() {
    return hasAlpha() ? samples() - 1 : samples();
  }

  /** How many bytes a row of so many pixels has. */
  int rowLength(int pixels) {
    return (int) (((long) pixels * samples() * depth + 7) / 8);
  }

  /** How far back the byte of the pixel before lies. */
  int pixelLength() {
    return Math.max(1, samples() * depth / 8);
  }

  private static boolean isOneOf(int value, int... values) {
    for (int each : values) {
      if (each == value) {
        return true;
      }
    }
    return false;
  }
}
