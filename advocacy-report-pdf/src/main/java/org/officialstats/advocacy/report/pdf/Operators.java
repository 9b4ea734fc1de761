package org.officialstats.advocacy.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a page description, one after another. What is set already is not set again: colours, fonts and the
 * thickness of lines stay as they are until another is asked for.
 */
final class Operators {
  private static final int HUNDREDTHS = 100;
  private static final int THOUSANDTHS = 1000;
  private static final int CHANNEL = 255;

  private final StringBuilder written;
  private @Nullable Rgb fill;
  private @Nullable Rgb stroke;
  private @Nullable DocumentFont font;
  private double fontSize;
  private double thickness = -1;

  Operators(int capacity) {
    written = new StringBuilder(capacity);
  }

  /** How many bytes there are. */
  int length() {
    return written.length();
  }

  byte[] bytes() {
    return written.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Puts others in between, which leave all as it was for those that follow. */
  void insert(int place, Operators others) {
    written.insert(place, "q\n" + others.written + "Q\n");
  }

  Operators append(String operators) {
    written.append(operators);
    return this;
  }

  Operators append(int number) {
    written.append(number);
    return this;
  }

  /** A length, in points, to the hundredth. */
  Operators number(double points) {
    return decimal(Math.round(points * HUNDREDTHS), HUNDREDTHS);
  }

  void fill(Rgb color) {
    if (!color.equals(fill)) {
      color(color).append("rg\n");
      fill = color;
    }
  }

  void stroke(Rgb color, double width) {
    if (!color.equals(stroke)) {
      color(color).append("RG\n");
      stroke = color;
    }
    if (width != thickness) {
      number(width).append("w\n");
      thickness = width;
    }
  }

  void font(DocumentFont face, double size) {
    if (!Objects.equals(font, face) || fontSize != size) {
      append("/").append(face.resourceName()).append(" ").number(size).append("Tf ");
      font = face;
      fontSize = size;
    }
  }

  /** Codes of glyphs as a string, two bytes each. */
  Operators string(int[] codes) {
    written.append('(');
    for (int code : codes) {
      escape((char) (code >> 8), written);
      escape((char) (code & 0xFF), written);
    }
    written.append(')');
    return this;
  }

  /** A byte of a string, whose own signs are told apart from its end. */
  static void escape(char letter, StringBuilder written) {
    switch (letter) {
      case '\r' -> written.append("\\r");
      case '(', ')', '\\' -> written.append('\\').append(letter);
      default -> written.append(letter);
    }
  }

  private Operators color(Rgb color) {
    return share(color.red()).share(color.green()).share(color.blue());
  }

  private Operators share(int channel) {
    return decimal(Math.round(channel * (double) THOUSANDTHS / CHANNEL), THOUSANDTHS);
  }

  /** So many parts of one, without zeros at its end. */
  private Operators decimal(long parts, int ofOne) {
    if (parts < 0) {
      written.append('-');
    }
    long size = Math.abs(parts);
    written.append(size / ofOne);
    long rest = size % ofOne;
    if (rest != 0) {
      written.append('.');
    }
    for (int digit = ofOne / 10; rest != 0; digit /= 10) {
      written.append((char) ('0' + rest / digit));
      rest %= digit;
    }
    written.append(' ');
    return this;
  }
}
