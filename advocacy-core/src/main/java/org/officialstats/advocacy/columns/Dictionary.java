package org.officialstats.advocacy.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by number, and the numbers of texts. Numbers are given from 0 on and never taken back, so that all tables that
 * come from each other share one dictionary: what a later one adds, an earlier one never names. Thread-safe.
 */
final class Dictionary {
  private static final int ABSENT = -1;

  /** A text is in here before anybody gets its number, so that who has a number finds its text. */
  private volatile @Nullable String[] texts = new @Nullable String[16];

  private int[] slots = filled(32);
  private int size;
  private int ascending;

  /** The number of the text; a new one if it has none yet. */
  synchronized int add(String text) {
    int slot = slot(text);
    if (slots[slot] == ABSENT) {
      append(text);
      slots[slot] = size - 1;
      if (size * 2 > slots.length) {
        rehash();
      }
      return size - 1;
    }
    return slots[slot];
  }

  /** The number of the text; -1 if it has none. */
  synchronized int find(String text) {
    return slots[slot(text)];
  }

  /** The text of a number that was given. */
  String text(int number) {
    @Nullable String text = texts[number];
    if (text == null) {
      throw new IndexOutOfBoundsException("no text has the number " + number);
    }
    return text;
  }

  synchronized int size() {
    return size;
  }

  /** How many of the first numbers are in the order of their texts. */
  synchronized int ascending() {
    return ascending;
  }

  private void append(String text) {
    @Nullable String[] known = texts;
    if (size == known.length) {
      known = Arrays.copyOf(known, 2 * size);
    }
    known[size] = text;
    if (ascending == size && (size == 0 || text(size - 1).compareTo(text) < 0)) {
      ascending++;
    }
    size++;
    texts = known;
  }

  /** Where the text is, or would be. */
  private int slot(String text) {
    int mask = slots.length - 1;
    int hash = text.hashCode() * 0x9E3779B9;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != ABSENT && !text(slots[slot]).equals(text)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash() {
    slots = filled(2 * slots.length);
    for (int number = 0; number < size; number++) {
      slots[slot(text(number))] = number;
    }
  }

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, ABSENT);
    return slots;
  }
}
