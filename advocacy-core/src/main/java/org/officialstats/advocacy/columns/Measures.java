package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted and calculated of the values of rows; exact. Rows without a value take no part. Immutable and
 * thread-safe.
 */
public final class Measures {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Measures() {}

  /** How many different codes, texts, countries or ids the rows have at a path, or at the first of several. */
  public static int distinct(View view, Bits rows, String paths) {
    Keys keys = view.keys(paths);
    long[] seen = new long[Bits.words(view.dictionary(paths).size())];
    rows.forEach(row -> keys.each(row, number -> Bits.set(seen, number)));
    return Bits.over(seen, seen.length * 64).count();
  }

  /** The rows that have a value at the path of a number. */
  public static Bits having(View view, Bits rows, String path) {
    Reader numbers = new Reader(view, path);
    long[] words = new long[Bits.words(rows.size())];
    rows.forEach(row -> {
      if (numbers.of(row) != null) {
        Bits.set(words, row);
      }
    });
    return Bits.over(words, rows.size());
  }

  /** The sum of a number; 0 of no rows. */
  public static BigDecimal sum(View view, Bits rows, String path) {
    Reader numbers = new Reader(view, path);
    Sum sum = new Sum();
    rows.forEach(row -> numbers.addTo(sum, row));
    return sum.total();
  }

  /** The least value of a number; empty if no row has one. */
  public static Optional<BigDecimal> least(View view, Bits rows, String path) {
    return sorted(view, rows, path).stream().findFirst();
  }

  /** The greatest value of a number; empty if no row has one. */
  public static Optional<BigDecimal> greatest(View view, Bits rows, String path) {
    List<BigDecimal> values = sorted(view, rows, path);
    return values.stream().skip(Math.max(0, values.size() - 1)).findFirst();
  }

  /** The value in the middle, or half-way between the two that are; empty if no row has one. */
  public static Optional<BigDecimal> median(View view, Bits rows, String path) {
    List<BigDecimal> values = sorted(view, rows, path);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal upper = values.get(values.size() / 2);
    BigDecimal lower = values.get((values.size() - 1) / 2);
    return Optional.of(lower.add(upper).divide(TWO).stripTrailingZeros());
  }

  /** The values of a number, from the least to the greatest. */
  private static List<BigDecimal> sorted(View view, Bits rows, String path) {
    Reader numbers = new Reader(view, path);
    ImmutableList.Builder<BigDecimal> values = ImmutableList.builder();
    rows.forEach(row -> {
      @Nullable BigDecimal number = numbers.of(row);
      if (number != null) {
        values.add(number);
      }
    });
    return ImmutableList.sortedCopyOf(values.build());
  }

  /** The numbers at a path. */
  private static final class Reader {
    private final Route route;
    private final Numbers numbers;

    Reader(View view, String path) {
      Spot spot = view.spot(path);
      if (!(spot.column() instanceof Numbers column)) {
        throw new IllegalArgumentException(
            "field '" + path + "' of table '" + view.table().name() + "': no number; expected one");
      }
      this.route = spot.route();
      this.numbers = column;
    }

    @Nullable
    BigDecimal of(int row) {
      int end = route.follow(row);
      return end == Step.NOWHERE ? null : numbers.number(end);
    }

    void addTo(Sum sum, int row) {
      int end = route.follow(row);
      if (end != Step.NOWHERE) {
        long unscaled = numbers.unscaled().of(end)[end & Vector.MASK];
        if (unscaled == Numbers.BESIDE) {
          sum.add(numbers.beside().getOrDefault(end, BigDecimal.ZERO));
        } else if (unscaled != Numbers.ABSENT) {
          sum.add(unscaled, numbers.scale());
        }
      }
    }
  }

  /** A sum that is held in a long as long as it fits. */
  private static final class Sum {
    private BigDecimal large = BigDecimal.ZERO;
    private long small;
    private int scale;

    void add(long unscaled, int itsScale) {
      scale = itsScale;
      long next = small + unscaled;
      if (((small ^ next) & (unscaled ^ next)) < 0) {
        large = large.add(BigDecimal.valueOf(small, scale));
        next = unscaled;
      }
      small = next;
    }

    void add(BigDecimal number) {
      large = large.add(number);
    }

    /** Without zeros at the end of its fraction. */
    BigDecimal total() {
      BigDecimal total = large.add(BigDecimal.valueOf(small, scale)).stripTrailingZeros();
      return total.scale() < 0 ? total.setScale(0) : total;
    }
  }
}
