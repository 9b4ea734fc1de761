package org.officialstats.advocacy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** How a text from right to left is seen on one line, by the bidirectional algorithm of the JDK. */
public final class Seen {
  private static final char OPENS = '\u2068';
  private static final char CLOSES = '\u2069';

  private final String text;
  private final List<Integer> fromRightToLeft = new ArrayList<>();

  private Seen(String text) {
    this.text = text;
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[text.length()];
    Integer[] places = new Integer[text.length()];
    for (int at = 0; at < levels.length; at++) {
      levels[at] = (byte) bidi.getLevelAt(at);
      places[at] = at;
    }
    Bidi.reorderVisually(levels, 0, places, 0, levels.length);
    for (int left = places.length - 1; left >= 0; left--) {
      fromRightToLeft.add(places[left]);
    }
  }

  /** The characters from left to right as they are seen, without marks of isolation. */
  public static String fromLeft(String text) {
    StringBuilder seen = new StringBuilder();
    Seen line = new Seen(text);
    for (int at = line.fromRightToLeft.size() - 1; at >= 0; at--) {
      char character = text.charAt(line.fromRightToLeft.get(at));
      if (character != OPENS && character != CLOSES) {
        seen.append(character);
      }
    }
    return seen.toString();
  }

  /**
   * Checks that who reads from right to left meets words, numbers, signs and what is isolated in the order of the text, and
   * that nothing is taken apart: only the digits of a number and what is isolated may run the other way.
   */
  public static void isInOrder(String text) {
    Seen line = new Seen(text);
    int[] blocks = line.blocks();
    List<Integer> met = line.fromRightToLeft.stream().map(at -> blocks[at]).toList();
    assertThat(met).as(text).isSorted();
  }

  /** The number of the block that each character belongs to: an isolate, a number, or the character by itself. */
  private int[] blocks() {
    int[] blocks = new int[text.length()];
    int block = 0;
    boolean inside = false;
    for (int at = 0; at < blocks.length; at++) {
      char character = text.charAt(at);
      boolean goesOn = inside || at > 0 && isOfNumber(at) && isOfNumber(at - 1);
      block += goesOn ? 0 : 1;
      blocks[at] = block;
      assertThat(character == OPENS && inside)
          .as("an isolate inside another: " + text)
          .isFalse();
      inside = character == OPENS || inside && character != CLOSES;
    }
    assertThat(inside).as("an isolate that is not closed: " + text).isFalse();
    return blocks;
  }

  /** Whether a character is a digit, or what joins two digits to one number. */
  private boolean isOfNumber(int at) {
    return isDigit(at)
        || ".,:/".indexOf(text.charAt(at)) >= 0 && isDigit(at - 1) && isDigit(at + 1);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
