package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.Truth;

/**
 * The rows that belong to each row of another view, or may: those that are linked with it and meet a first condition; and
 * whether they meet a second one. Immutable and thread-safe.
 */
public abstract sealed class Matches permits WholeMatches, PairMatches {
  private final Join join;

  Matches(Join join) {
    this.join = join;
  }

  /** Is told of linked rows. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a row that belongs to the outer one, or may.
     *
     * @param inner the row
     * @param holds whether it belongs to it and meets the second condition
     * @param lacks whether it belongs to it and does not meet the second condition
     */
    void row(int inner, Truth holds, Truth lacks);
  }

  /**
   * The rows that belong by conditions that read their own fields only.
   *
   * @param belongs what the first condition says of the inner rows
   * @param holds what the second one says of them
   */
  public static Matches of(Join join, Selection belongs, Selection holds) {
    return new WholeMatches(requireNonNull(join, "join"), belongs, holds);
  }

  /**
   * The rows that belong by conditions that may read {@code this.} and a path of the outer row.
   *
   * @param where the first condition; without one, all linked rows belong
   * @param holds the second one; without one, all that belong meet it
   * @param constants the values of the fields that are the same for all rows
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // components of what was written
  public static Matches of(
      Join join, Optional<Expression> where, Optional<Expression> holds, Row constants) {
    return PairMatches.asked(requireNonNull(join, "join"), where, holds, constants);
  }

  /** What is linked with what. */
  public Join join() {
    return join;
  }

  /** Hands the rows that belong to an outer row, or may, to the visitor. */
  public abstract void forEach(int outerRow, Visitor visitor);

  /** Of which outer rows one that belongs meets the condition. */
  public abstract Selection some();

  /** Of which outer rows all that belong meet the condition. */
  public abstract Selection all();

  /** How many that belong meet the condition, for each outer row. */
  public abstract Linked counts();

  /** The inner rows that belong to one of some outer rows and of which it is so answered whether they meet the condition. */
  public abstract Bits inner(Bits outerRows, Truth answer);

  /** Whether what belongs to a row, or which of it meets the condition, does not depend on other rows of its view. */
  public abstract boolean canFollow();

  /** What belongs to one row. */
  public Tally tally(int outerRow) {
    Tally tally = new Tally();
    forEach(outerRow, tally::add);
    return tally;
  }

  /** The last row that belongs and meets the condition, for each outer row. */
  public Chosen last(Order order) {
    return LastRow.of(this, order);
  }

  /** Counts of the rows that belong to one row. For one thread. */
  public static final class Tally {
    private int holds;
    private int mayHold;
    private int lacks;
    private int mayLack;

    private Tally() {}

    private void add(int inner, Truth hold, Truth lack) {
      holds += hold == Truth.TRUE ? 1 : 0;
      mayHold += hold == Truth.UNKNOWN ? 1 : 0;
      lacks += lack == Truth.TRUE ? 1 : 0;
      mayLack += lack == Truth.UNKNOWN ? 1 : 0;
    }

    /** How many meet the condition at least. */
    public int least() {
      return holds;
    }

    /** How many meet the condition at most. */
    public int most() {
      return holds + mayHold;
    }

    /** Whether at least so many meet the condition. */
    public Truth atLeast(int number) {
      return answer(count -> count >= number, least(), most());
    }

    /** Whether all meet the condition. */
    public Truth all() {
      return answer(count -> count > 0, lacks, lacks + mayLack).not();
    }

    private static Truth answer(IntPredicate enough, int least, int most) {
      if (enough.test(least)) {
        return Truth.TRUE;
      }
      return enough.test(most) ? Truth.UNKNOWN : Truth.FALSE;
    }
  }
}
