package org.officialstats.advocacy.columns;

import java.util.function.Supplier;
import org.officialstats.advocacy.model.Truth;

/**
 * What the rows of a table point at, or are listed in: rows of another table. Immutable and thread-safe.
 *
 * @param path the field that points at them
 * @param rows the number of the other row, for each row
 * @param target the other table; of entities or countries, or of those in whose lists the rows are
 */
record ForeignKey(String path, Codes rows, Table target) {
  /**
   * What is said of the rows of a table by what is said of the rows that they point at.
   *
   * @param table the table
   * @param there what is said of the other rows
   * @param kernel says the same of the rows themselves; it is asked of one that points nowhere, as it says the same of all
   *     of these
   */
  Selection follow(Table table, Selection there, Supplier<Kernel> kernel) {
    long[] yes = new long[Bits.words(table.size())];
    long[] unknown = new long[yes.length];
    long[] nowhere = new long[yes.length];
    Targets targets = new Targets(there);
    for (int block = 0; block < Vector.blocks(table.size()); block++) {
      int[] numbers = rows.numbers().block(block);
      Lanes lanes = Lanes.ofBlock(block, table.size());
      int word = block * Kernel.WORDS;
      for (int lane = 0; lane < lanes.count(); lane += 64, word++) {
        int end = Math.min(lane + 64, lanes.count());
        yes[word] = targets.bits(targets.yes, numbers, lane, end);
        unknown[word] = targets.isKnown ? 0 : targets.bits(targets.unknown, numbers, lane, end);
        nowhere[word] = ~targets.bits(targets.live, numbers, lane, end);
      }
    }
    Bits lost = Bits.over(nowhere, yes.length * 64).resized(table.size()).and(table.live());
    if (!lost.isEmpty()) {
      Truth said = said(kernel.get(), lost.next(0));
      add(said == Truth.TRUE, lost, yes);
      add(said == Truth.UNKNOWN, lost, unknown);
    }
    return Answers.live(table, yes, unknown);
  }

  private static Truth said(Kernel kernel, int row) {
    long[] yes = new long[Kernel.WORDS];
    long[] unknown = new long[Kernel.WORDS];
    kernel.answer(Lanes.ofRows(new int[] {row}, 0, 1), yes, unknown);
    return Bits.get(unknown, 0) ? Truth.UNKNOWN : Truth.of(Bits.get(yes, 0));
  }

  private static void add(boolean holds, Bits rows, long[] words) {
    for (int word = 0; holds && word < words.length; word++) {
      words[word] |= rows.word(word);
    }
  }

  /** The bits of the rows that are pointed at. */
  private static final class Targets {
    private final long[] yes;
    private final long[] unknown;
    private final long[] live;
    private final boolean isKnown;
    private final int size;

    Targets(Selection there) {
      this.size = there.table().size();
      this.yes = there.yes().copy(size);
      this.unknown = there.unknown().copy(size);
      this.live = there.table().live().copy(size);
      this.isKnown = there.unknown().isEmpty();
    }

    /** The bits of the rows with these numbers; none for what is no number of a row. */
    long bits(long[] words, int[] numbers, int first, int end) {
      long bits = 0;
      for (int at = first; at < end; at++) {
        int number = numbers[at];
        if (number >= 0 && number < size) {
          bits |= (words[number >>> 6] >>> number & 1) << at - first;
        }
      }
      return bits;
    }
  }
}
