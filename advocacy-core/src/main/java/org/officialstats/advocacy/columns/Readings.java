package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Row;

/** The numbers and dates that an expression gives for rows, many at once. For one thread. */
public final class Readings {
  private final Compiler compiler;
  private final Expression expression;

  /**
   * What an expression gives.
   *
   * @param view the rows
   * @param expression a number or a date in the scope of the view
   * @param constants the values of the fields that are the same for all rows
   */
  public Readings(View view, Expression expression, Row constants) {
    this.compiler = new Compiler(view, constants);
    this.expression = requireNonNull(expression, "expression");
  }

  /** Takes the number of a row; null if it has none. */
  @FunctionalInterface
  public interface NumberOfRow {
    /** Takes it. */
    void number(int row, @Nullable BigDecimal number);
  }

  /** Takes the first and the last day that a date of a row can be; the same for a day. */
  @FunctionalInterface
  public interface DateOfRow {
    /** Takes them. */
    void days(int row, boolean there, int first, int last);
  }

  /** Hands over the numbers of the rows. */
  public void numbers(Bits rows, NumberOfRow consumer) {
    Quantities numbers = compiler.number(expression.root());
    each(rows, lanes -> {
      for (int lane = 0; lane < lanes.count(); lane++) {
        consumer.number(lanes.row(lane), numbers.exact(lanes, lane));
      }
    });
  }

  /** Hands over the dates of the rows. */
  public void dates(Bits rows, DateOfRow consumer) {
    DateLanes dates = compiler.date(expression.root());
    each(rows, lanes -> {
      int[] first = dates.earliest().of(lanes);
      int[] last = dates.latest().of(lanes);
      for (int lane = 0; lane < lanes.count(); lane++) {
        consumer.days(lanes.row(lane), first[lane] != Dates.ABSENT, first[lane], last[lane]);
      }
    });
  }

  /** The sums of the numbers of the rows. */
  public Sums sums(Bits rows) {
    Quantities numbers = compiler.number(expression.root());
    Sums sums = new Sums();
    int scale = Math.max(0, numbers.scale());
    each(rows, lanes -> {
      long[] unscaled = numbers.unscaled(lanes, scale);
      for (int lane = 0; lane < lanes.count(); lane++) {
        if (unscaled[lane] == Numbers.ABSENT) {
          sums.addNone();
        } else if (unscaled[lane] == Numbers.BESIDE) {
          sums.add(numbers.exact(lanes, lane));
        } else {
          sums.add(unscaled[lane], scale);
        }
      }
    });
    return sums;
  }

  /** What is done with some lanes. */
  private interface ForLanes {
    void lanes(Lanes lanes);
  }

  private static void each(Bits rows, ForLanes action) {
    int[] all = rows.rows();
    for (int first = 0; first < all.length; first += Vector.ROWS) {
      action.lanes(Lanes.ofRows(all, first, Math.min(Vector.ROWS, all.length - first)));
    }
  }
}
