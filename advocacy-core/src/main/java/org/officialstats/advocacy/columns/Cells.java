package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.math.BigDecimal;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Truth;

/** The values of one field of the rows of a view, for who goes from row to row. Immutable and thread-safe. */
public final class Cells {
  /** Stands for no date. */
  public static final int NO_DAY = Dates.ABSENT;

  private final View view;
  private final String path;
  private final Spot spot;
  private final Dictionary dictionary;
  private final Supplier<KeyIndex> index;

  private Cells(View view, String path, Spot spot) {
    this.view = view;
    this.path = path;
    this.spot = spot;
    this.dictionary = view.tables().dictionary(spot.domain());
    this.index = Suppliers.memoize(this::index);
  }

  /**
   * Those at a path.
   *
   * @throws IllegalArgumentException if the path means nothing there
   */
  public static Cells of(View view, String path) {
    return new Cells(view, path, view.spot(requireNonNull(path, "path")));
  }

  /**
   * The numbers of words or references; -1 where there is none.
   *
   * @throws IllegalArgumentException if it has neither
   */
  public IntUnaryOperator numbers() {
    return numbers(column(Codes.class, "a word or a reference").numbers(), Codes.ABSENT);
  }

  /** The text of a number. */
  public String text(int number) {
    return dictionary.text(number);
  }

  /** The number of a text; -1 if no row has it. */
  public int find(String text) {
    return dictionary.find(text);
  }

  /** Hands the rows over that have the number; none has a negative one. */
  public void forEach(int number, IntConsumer rows) {
    if (number >= 0) {
      index.get().forEach(number, rows);
    }
  }

  private KeyIndex index() {
    boolean toOwner =
        view.table().shape().owner().filter(its -> its.attribute().equals(path)).isPresent();
    return toOwner ? view.table().lists() : view.index(path);
  }

  /**
   * The first days that dates can be, counted from 1970-01-01; {@link #NO_DAY} where there is none.
   *
   * @throws IllegalArgumentException if it has no dates
   */
  public IntUnaryOperator firstDays() {
    return numbers(column(Dates.class, "a date").earliest(), NO_DAY);
  }

  /**
   * The last days that dates can be.
   *
   * @throws IllegalArgumentException if it has no dates
   */
  public IntUnaryOperator lastDays() {
    return numbers(column(Dates.class, "a date").latest(), NO_DAY);
  }

  /**
   * The numbers as they were recorded; null where there is none.
   *
   * @throws IllegalArgumentException if it has no numbers
   */
  public IntFunction<@Nullable BigDecimal> amounts() {
    Numbers numbers = column(Numbers.class, "a number");
    return row -> {
      int end = spot.route().follow(row);
      return end == Step.NOWHERE ? null : numbers.number(end);
    };
  }

  /**
   * What is true or false; unknown where neither is recorded.
   *
   * @throws IllegalArgumentException if it has no such answers
   */
  public IntFunction<Truth> truths() {
    Truths truths = column(Truths.class, "true or false");
    return row -> {
      int end = spot.route().follow(row);
      @Nullable Boolean answer = end == Step.NOWHERE ? null : truths.answer(end);
      return answer == null ? Truth.UNKNOWN : Truth.of(answer);
    };
  }

  private IntUnaryOperator numbers(Vector<int[]> values, int absent) {
    if (spot.isHere()) {
      return row -> values.of(row)[row & Vector.MASK];
    }
    return row -> {
      int end = spot.route().follow(row);
      return end == Step.NOWHERE ? absent : values.of(end)[end & Vector.MASK];
    };
  }

  private <C extends Column> C column(Class<C> form, String expected) {
    if (!form.isInstance(spot.column())) {
      throw new IllegalArgumentException("field '" + path + "' of table '"
          + view.table().name() + "': of another type; expected " + expected);
    }
    return form.cast(spot.column());
  }
}
