package org.officialstats.advocacy.report.scene;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into two lines at most; what does not fit ends in an ellipsis, its full text is in the data table. */
final class WrappedLabel {
  private static final String ELLIPSIS = "\u2026";

  private final double width;
  private final double size;
  private final boolean strong;
  private final TextMeasure measure;

  private WrappedLabel(double width, double size, boolean strong, TextMeasure measure) {
    this.width = width;
    this.size = size;
    this.strong = strong;
    this.measure = measure;
  }

  static List<String> lines(String text, double width, double size, TextMeasure measure) {
    return new WrappedLabel(width, size, false, measure).lines(text);
  }

  /** One line; what does not fit ends in an ellipsis. */
  static String line(String text, double width, double size, boolean strong, TextMeasure measure) {
    return new WrappedLabel(width, size, strong, measure).shortened(text);
  }

  private List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int space = lastSpaceThatFits(text);
    if (fits(text) || space <= 0) {
      lines.add(shortened(text));
    } else {
      lines.add(text.substring(0, space));
      lines.add(shortened(text.substring(space).strip()));
    }
    return lines;
  }

  private int lastSpaceThatFits(String text) {
    int space = text.lastIndexOf(' ');
    while (space > 0 && !fits(text.substring(0, space))) {
      space = text.lastIndexOf(' ', space - 1);
    }
    return space;
  }

  private String shortened(String text) {
    if (fits(text)) {
      return text;
    } else if (!fits(ELLIPSIS)) {
      return "";
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fits(text.substring(0, middle) + ELLIPSIS)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text.substring(0, cut(text, low)).strip() + ELLIPSIS;
  }

  /** Where to cut a text of which so much fits: after a word, or inside of it if little else would be left. */
  private static int cut(String text, int fitting) {
    int space = text.lastIndexOf(' ', fitting);
    if (2 * space >= fitting) {
      return space;
    }
    return fitting > 0 && Character.isHighSurrogate(text.charAt(fitting - 1))
        ? fitting - 1
        : fitting;
  }

  private boolean fits(String text) {
    return measure.width(text, size, strong) <= width;
  }
}
