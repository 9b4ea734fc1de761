package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Relation;

/** Numbers, lane by lane. For one thread. */
interface Quantities {
  /** The scale at which whole numbers are given where it is all the same. */
  int ANY = -1;

  /** The number of a lane; null for none. */
  @Nullable
  BigDecimal exact(Lanes lanes, int lane);

  /**
   * Whole numbers, which are the numbers with the point moved by the scale; {@link Numbers#ABSENT} for none, {@link
   * Numbers#BESIDE} where only {@link #exact} tells. Not to be written to, and valid until the next call.
   */
  long[] unscaled(Lanes lanes, int scale);

  /** The scale that {@link #unscaled} is to be asked for; {@link #ANY} if it can give others too. */
  int scale();

  /** The same number for all lanes; null for none. */
  static Quantities constant(@Nullable BigDecimal number) {
    long[] unscaled = new long[Vector.ROWS];
    return new Quantities() {
      @Override
      public @Nullable BigDecimal exact(Lanes lanes, int lane) {
        return number;
      }

      @Override
      public long[] unscaled(Lanes lanes, int scale) {
        Arrays.fill(unscaled, number == null ? Numbers.ABSENT : Numbers.unscaled(number, scale));
        return unscaled;
      }

      @Override
      public int scale() {
        return ANY;
      }
    };
  }

  static Quantities in(Spot spot) {
    Numbers numbers = (Numbers) spot.column();
    long[] gathered = new long[Vector.ROWS];
    return new Quantities() {
      @Override
      public @Nullable BigDecimal exact(Lanes lanes, int lane) {
        int row = spot.route().row(lanes, lane);
        return row == Step.NOWHERE ? null : numbers.number(row);
      }

      @Override
      public long[] unscaled(Lanes lanes, int scale) {
        if (spot.isHere() && lanes.block() >= 0) {
          return numbers.unscaled().block(lanes.block());
        }
        for (int lane = 0; lane < lanes.count(); lane++) {
          int row = spot.route().row(lanes, lane);
          gathered[lane] =
              row == Step.NOWHERE ? Numbers.ABSENT : numbers.unscaled().of(row)[row & Vector.MASK];
        }
        return gathered;
      }

      @Override
      public int scale() {
        return numbers.scale();
      }
    };
  }

  /** Whole numbers that are made for all lanes at once. */
  static Quantities whole(Filler filler) {
    return new WholeQuantities(filler);
  }

  /** Makes whole numbers, {@link Numbers#ABSENT} for none. */
  @FunctionalInterface
  interface Filler {
    void fill(Lanes lanes, long[] numbers);
  }

  /** Numbers that are made one by one. */
  static Quantities each(OfLane ofLane) {
    long[] unscaled = new long[Vector.ROWS];
    Arrays.fill(unscaled, Numbers.BESIDE);
    return new Quantities() {
      @Override
      public @Nullable BigDecimal exact(Lanes lanes, int lane) {
        return ofLane.number(lanes, lane);
      }

      @Override
      public long[] unscaled(Lanes lanes, int scale) {
        return unscaled;
      }

      @Override
      public int scale() {
        return ANY;
      }
    };
  }

  /** The number of a lane; null for none. */
  @FunctionalInterface
  interface OfLane {
    @Nullable
    BigDecimal number(Lanes lanes, int lane);
  }

  /** What is calculated of both, where both are there. */
  default Quantities with(Quantities right, BinaryOperator<BigDecimal> operation) {
    return each((lanes, lane) -> {
      @Nullable BigDecimal left = exact(lanes, lane);
      @Nullable BigDecimal other = left == null ? null : right.exact(lanes, lane);
      return left == null || other == null ? null : operation.apply(left, other);
    });
  }

  /** Whether the relation holds of both. */
  default Kernel compared(Relation relation, Quantities right) {
    int scale = Math.max(0, scale() == ANY ? right.scale() : scale());
    boolean alike = scale() == ANY || right.scale() == ANY || scale() == right.scale();
    return (lanes, yes, unknown) -> {
      Arrays.fill(yes, 0, lanes.words(), 0);
      Arrays.fill(unknown, 0, lanes.words(), 0);
      long @Nullable [] lefts = alike ? unscaled(lanes, scale) : null;
      long @Nullable [] rights = alike ? right.unscaled(lanes, scale) : null;
      for (int lane = 0; lane < lanes.count(); lane++) {
        long left = lefts == null ? Numbers.BESIDE : lefts[lane];
        long other = rights == null ? Numbers.BESIDE : rights[lane];
        if (left == Numbers.BESIDE || other == Numbers.BESIDE) {
          exactly(relation, right, lanes, lane, yes, unknown);
        } else if (left == Numbers.ABSENT || other == Numbers.ABSENT) {
          Bits.set(unknown, lane);
        } else if (relation.holds(Long.compare(left, other))) {
          Bits.set(yes, lane);
        }
      }
    };
  }

  private void exactly(
      Relation relation, Quantities right, Lanes lanes, int lane, long[] yes, long[] unknown) {
    @Nullable BigDecimal left = exact(lanes, lane);
    @Nullable BigDecimal other = right.exact(lanes, lane);
    if (left == null || other == null) {
      Bits.set(unknown, lane);
    } else if (relation.holds(left.compareTo(other))) {
      Bits.set(yes, lane);
    }
  }
}
