package org.officialstats.advocacy.columns;

/**
 * How many linked rows certainly meet a condition, for each row of a table, and of how many it cannot be told. An answer
 * about them is certain only if it is the same whatever those of which it cannot be told turn out to be. Immutable and
 * thread-safe.
 */
public final class Linked {
  private final Table table;
  private final int[] yes;
  private final int[] unknown;

  private Linked(Table table, int[] yes, int[] unknown) {
    this.table = table;
    this.yes = yes;
    this.unknown = unknown;
  }

  /** The table whose rows are looked at. */
  public Table table() {
    return table;
  }

  /** How many of the rows that are linked with this one meet the condition at least. */
  public int least(int row) {
    return yes[row];
  }

  /** How many of them meet the condition at most. */
  public int most(int row) {
    return yes[row] + unknown[row];
  }

  /** Whether at least so many meet the condition. */
  public Selection atLeast(int number) {
    long[] is = new long[Bits.words(table.size())];
    long[] may = new long[is.length];
    table.live().forEach(row -> {
      if (least(row) >= number) {
        Bits.set(is, row);
      } else if (most(row) >= number) {
        Bits.set(may, row);
      }
    });
    return new Selection(table, Bits.over(is, table.size()), Bits.over(may, table.size()));
  }

  /** Counts linked rows. For one thread. */
  static final class Counter {
    private final Table table;
    private final int[] yes;
    private final int[] unknown;

    Counter(Table table) {
      this.table = table;
      this.yes = new int[table.size()];
      this.unknown = new int[table.size()];
    }

    void count(int row, boolean isYes, boolean isUnknown) {
      yes[row] += isYes ? 1 : 0;
      unknown[row] += isUnknown ? 1 : 0;
    }

    void count(int row, int moreYes, int moreUnknown) {
      yes[row] += moreYes;
      unknown[row] += moreUnknown;
    }

    Linked done() {
      return new Linked(table, yes, unknown);
    }
  }
}
