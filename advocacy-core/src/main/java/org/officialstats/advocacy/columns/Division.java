package org.officialstats.advocacy.columns;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows by their numbers. */
final class Division {
  private final Map<Integer, Bits> rows = new TreeMap<>();
  private final Bits without;

  Division(View view, Bits of, String paths) {
    Keys keys = view.keys(paths);
    long @Nullable [][] words = new long @Nullable [view.dictionary(paths).size()][];
    long[] none = new long[Bits.words(of.size())];
    of.forEach(row -> {
      boolean[] any = {false};
      keys.each(row, number -> {
        if (words[number] == null) {
          words[number] = new long[none.length];
        }
        Bits.set(words[number], row);
        any[0] = true;
      });
      if (!any[0]) {
        Bits.set(none, row);
      }
    });
    for (int number = 0; number < words.length; number++) {
      long @Nullable [] in = words[number];
      if (in != null) {
        rows.put(number, Bits.over(in, of.size()));
      }
    }
    this.without = Bits.over(none, of.size());
  }

  /** The rows of each number. */
  Map<Integer, Bits> rows() {
    return rows;
  }

  /** The rows of a number. */
  Bits rows(int number, Bits otherwise) {
    return rows.getOrDefault(number, otherwise);
  }

  /** The rows without a number. */
  Bits without() {
    return without;
  }
}
