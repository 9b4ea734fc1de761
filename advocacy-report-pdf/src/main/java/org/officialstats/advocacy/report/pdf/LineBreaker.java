package org.officialstats.advocacy.report.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines: between words, and inside a word only when it is wider than a line. */
final class LineBreaker {
  private static final double TOLERANCE = 0.01;

  private final StyledText text;
  private final double size;
  private final double width;
  private final List<TextLine> lines = new ArrayList<>();
  private int start;

  private LineBreaker(StyledText text, double size, double width) {
    this.text = text;
    this.size = size;
    this.width = width + TOLERANCE;
  }

  static List<TextLine> lines(StyledText text, double size, double width) {
    return new LineBreaker(text, size, width).lines();
  }

  /** The width of the widest part that has no place for a break. */
  static double widestWord(StyledText text, double size) {
    double widest = 0;
    int from = 0;
    for (int to : text.breakPlaces()) {
      widest = Math.max(widest, text.lineWidth(from, to) * size);
      from = to;
    }
    return widest;
  }

  private List<TextLine> lines() {
    if (text.length() == 0) {
      return List.of();
    }
    if (fits(0, text.length())) {
      end(text.length());
      return lines;
    }
    int lastBreak = 0;
    for (int next : text.breakPlaces()) {
      if (!fits(start, next) && lastBreak > start) {
        end(lastBreak);
      }
      if (!fits(start, next)) {
        breakWord(next);
      }
      lastBreak = next;
    }
    end(text.length());
    return lines;
  }

  /** Ends lines inside a word until the rest of the word fits. */
  private void breakWord(int wordEnd) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text.text().substring(start, wordEnd));
    int offset = start;
    int previous = 0;
    for (int next = letters.first(); next != BreakIterator.DONE; next = letters.next()) {
      if (!fits(start, offset + next) && offset + previous > start) {
        end(offset + previous);
      }
      previous = next;
    }
  }

  private boolean fits(int from, int to) {
    return text.lineWidth(from, to) * size <= width;
  }

  private void end(int to) {
    if (to > start) {
      lines.add(new TextLine(start, to, text.lineWidth(start, to) * size));
      start = to;
    }
  }

  /** Where a stretch ends without the spaces at its end. */
  static int visibleEnd(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
