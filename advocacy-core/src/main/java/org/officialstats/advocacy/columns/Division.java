package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Rows by their labels; a row with several is in several parts. Immutable and thread-safe. */
public final class Division {
  /** Stands for a number that no row has. */
  private static final long[] NOTHING = {};

  private final Labels labels;
  private final Map<Integer, Bits> rows = new TreeMap<>();
  private final Bits without;

  /** Divides rows. */
  public Division(Labels labels, Bits of) {
    this.labels = labels;
    Writer writer = new Writer(Bits.words(of.size()));
    of.forEach(row -> {
      writer.row = row;
      writer.found = false;
      labels.each(row, writer);
      if (!writer.found) {
        Bits.set(writer.none, row);
      }
    });
    for (int number = 0; number < writer.words.length; number++) {
      if (writer.words[number] != NOTHING) {
        rows.put(number, Bits.over(writer.words[number], of.size()));
      }
    }
    this.without = Bits.over(writer.none, of.size());
  }

  /** Writes the bits of one row after the other. */
  private static final class Writer implements IntConsumer {
    private final long[] none;
    private long[][] words = {};
    private int row;
    private boolean found;

    Writer(int length) {
      this.none = new long[length];
    }

    @Override
    public void accept(int number) {
      if (number >= words.length) {
        int known = words.length;
        words = Arrays.copyOf(words, Math.max(number + 1, 2 * known));
        Arrays.fill(words, known, words.length, NOTHING);
      }
      if (words[number] == NOTHING) {
        words[number] = new long[none.length];
      }
      Bits.set(words[number], row);
      found = true;
    }
  }

  /** The rows of each label by its text, in the order of these. */
  public SortedMap<String, Bits> parts() {
    SortedMap<String, Bits> parts = new TreeMap<>();
    rows.forEach((number, in) -> parts.put(labels.text(number), in));
    return parts;
  }

  /** The rows of each number. */
  Map<Integer, Bits> rows() {
    return rows;
  }

  /** The rows of a number. */
  Bits rows(int number, Bits otherwise) {
    return rows.getOrDefault(number, otherwise);
  }

  /** The rows without a label. */
  public Bits without() {
    return without;
  }
}
