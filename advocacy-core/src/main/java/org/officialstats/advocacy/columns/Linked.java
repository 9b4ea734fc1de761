package org.officialstats.advocacy.columns;

/**
 * How many linked rows there are for each row of a table, how many of them certainly meet a condition, and of how many
 * it cannot be told. An answer about them is certain only if it is the same whatever those of which it cannot be told
 * turn out to be. Immutable and thread-safe.
 */
public final class Linked {
  private final Table table;
  private final int[] all;
  private final int[] yes;
  private final int[] unknown;

  private Linked(Table table, int[] all, int[] yes, int[] unknown) {
    this.table = table;
    this.all = all;
    this.yes = yes;
    this.unknown = unknown;
  }

  /** The table whose rows are looked at. */
  public Table table() {
    return table;
  }

  /** How many rows are linked with this one. */
  public int count(int row) {
    return all[row];
  }

  /** How many of them meet the condition at least. */
  public int least(int row) {
    return yes[row];
  }

  /** How many of them meet the condition at most. */
  public int most(int row) {
    return yes[row] + unknown[row];
  }

  /** Whether at least one meets the condition. */
  public Selection some() {
    return atLeast(1);
  }

  /** Whether none meets the condition. */
  public Selection none() {
    return some().not();
  }

  /** Whether at least so many meet the condition. */
  public Selection atLeast(int number) {
    return answer(row -> least(row) >= number, row -> most(row) >= number);
  }

  /** Whether at most so many meet the condition. */
  public Selection atMost(int number) {
    return answer(row -> most(row) <= number, row -> least(row) <= number);
  }

  /** Whether just so many meet the condition. */
  public Selection exactly(int number) {
    return atLeast(number).and(atMost(number));
  }

  /** Whether all meet the condition, also where there are none. */
  public Selection all() {
    return answer(row -> least(row) == count(row), row -> most(row) == count(row));
  }

  /** What can be asked of a row. */
  private interface Question {
    boolean holds(int row);
  }

  private Selection answer(Question certain, Question possible) {
    long[] is = new long[Bits.words(table.size())];
    long[] may = new long[is.length];
    table.live().forEach(row -> {
      if (certain.holds(row)) {
        Bits.set(is, row);
      } else if (possible.holds(row)) {
        Bits.set(may, row);
      }
    });
    return new Selection(table, Bits.over(is, table.size()), Bits.over(may, table.size()));
  }

  /** Counts linked rows. For one thread. */
  static final class Counter {
    private final Table table;
    private final int[] all;
    private final int[] yes;
    private final int[] unknown;

    Counter(Table table) {
      this.table = table;
      this.all = new int[table.size()];
      this.yes = new int[table.size()];
      this.unknown = new int[table.size()];
    }

    void count(int row, boolean isYes, boolean isUnknown) {
      all[row]++;
      yes[row] += isYes ? 1 : 0;
      unknown[row] += isUnknown ? 1 : 0;
    }

    void count(int row, int more, int moreYes, int moreUnknown) {
      all[row] += more;
      yes[row] += moreYes;
      unknown[row] += moreUnknown;
    }

    Linked done() {
      return new Linked(table, all, yes, unknown);
    }
  }
}
