package org.officialstats.advocacy.columns;

/** Finds the rows in which two columns of one field differ. What both share is not looked at. */
final class Differences {
  private Differences() {}

  /** The rows, of this many, in which the later column differs; all of them if it is of another form. */
  static Bits between(Column earlier, Column later, int size) {
    if (earlier == later) {
      return Bits.none(size);
    }
    long[] words = new long[Bits.words(size)];
    if (earlier instanceof Codes before && later instanceof Codes after) {
      ints(before.numbers(), after.numbers(), size, words);
    } else if (earlier instanceof Dates before && later instanceof Dates after) {
      ints(before.earliest(), after.earliest(), size, words);
      ints(before.latest(), after.latest(), size, words);
    } else if (earlier instanceof Numbers before
        && later instanceof Numbers after
        && before.scale() == after.scale()) {
      longs(before, after, size, words);
    } else if (earlier instanceof Truths before && later instanceof Truths after) {
      truths(before, after, size, words);
    } else {
      return Bits.all(size);
    }
    return Bits.over(words, size);
  }

  private static void ints(Vector<int[]> before, Vector<int[]> after, int size, long[] words) {
    for (int first = 0; first < size; first += Vector.ROWS) {
      int end = Math.min(size, first + Vector.ROWS);
      boolean shared = end <= before.size() && before.of(first) == after.of(first);
      for (int row = first; row < end && !shared; row++) {
        boolean same = row < before.size()
            && before.of(row)[row & Vector.MASK] == after.of(row)[row & Vector.MASK];
        if (!same) {
          Bits.set(words, row);
        }
      }
    }
  }

  private static void longs(Numbers before, Numbers after, int size, long[] words) {
    for (int row = 0; row < size; row++) {
      long now = after.unscaled().of(row)[row & Vector.MASK];
      boolean same = row < before.unscaled().size()
          && before.unscaled().of(row)[row & Vector.MASK] == now
          && now != Numbers.BESIDE;
      if (!same) {
        Bits.set(words, row);
      }
    }
  }

  private static void truths(Truths before, Truths after, int size, long[] words) {
    int known = before.words().size() / 2;
    for (int word = 0; word < words.length; word++) {
      words[word] = word < known
          ? before.yes(word) ^ after.yes(word) | before.known(word) ^ after.known(word)
          : -1L;
    }
    if ((size & 63) != 0) {
      words[words.length - 1] &= ~(-1L << size);
    }
  }
}
