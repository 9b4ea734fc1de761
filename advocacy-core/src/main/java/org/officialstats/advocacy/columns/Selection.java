package org.officialstats.advocacy.columns;

import java.util.List;
import java.util.function.IntFunction;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/**
 * What a condition says of the rows of a table: of which it is true, and of which it cannot be told; of all other live
 * rows it is false. Immutable and thread-safe; equal if it says the same of the same rows.
 *
 * @param table the table
 * @param yes the live rows of which it is true
 * @param unknown the live rows of which it cannot be told; none of them is in {@code yes}
 */
public record Selection(Table table, Bits yes, Bits unknown) {
  /** All live rows. */
  public static Selection all(Table table) {
    return new Selection(table, table.live(), Bits.none(table.size()));
  }

  /** No row. */
  public static Selection none(Table table) {
    return new Selection(table, Bits.none(table.size()), Bits.none(table.size()));
  }

  /** The live rows of which the condition is false. */
  public Bits no() {
    return table.live().andNot(yes).andNot(unknown);
  }

  /** The live rows of which the condition is true, or it cannot be told. */
  public Bits possible() {
    return yes.or(unknown);
  }

  /** What the condition says of a row; false of one that is not live. */
  public Truth of(int row) {
    return unknown.get(row) ? Truth.UNKNOWN : Truth.of(yes.get(row));
  }

  /** Whether both hold. */
  public Selection and(Selection other) {
    Bits both = yes.and(other.yes);
    if (unknown.isEmpty() && other.unknown.isEmpty()) {
      return new Selection(table, both, Bits.none(table.size()));
    }
    return new Selection(table, both, possible().and(other.possible()).andNot(both));
  }

  /** Whether one of them holds. */
  public Selection or(Selection other) {
    Bits either = yes.or(other.yes);
    return new Selection(table, either, unknown.or(other.unknown).andNot(either));
  }

  /** Whether it does not hold. */
  public Selection not() {
    return new Selection(table, no(), unknown);
  }

  /**
   * The same of a table that followed, but for some rows.
   *
   * @param next the table, which has no fewer rows
   * @param rows the rows that are answered anew
   * @param answer what is said of each of them; false is said of rows that are not live
   */
  public Selection again(Table next, Bits rows, IntFunction<Truth> answer) {
    long[] is = yes.copy(next.size());
    long[] may = unknown.copy(next.size());
    rows.forEach(row -> {
      Truth truth = next.isLive(row) ? answer.apply(row) : Truth.FALSE;
      Answers.put(is, row, truth == Truth.TRUE);
      Answers.put(may, row, truth == Truth.UNKNOWN);
    });
    return Answers.live(next, is, may);
  }

  /** The keys of the entities of which the condition is true, in their order. */
  public List<EntityKey> keys() {
    return table.keys(yes);
  }
}
