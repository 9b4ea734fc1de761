package org.officialstats.advocacy.columns;

import java.util.Arrays;

/** The numbers of texts, codes, countries or ids, lane by lane. For one thread. */
@FunctionalInterface
interface Words {
  /** The number of each lane, {@link Codes#ABSENT} for none; not to be written to, and valid until the next call. */
  int[] of(Lanes lanes);

  /** The same number for all lanes. */
  static Words constant(int number) {
    return new Constant(number);
  }

  /** One number, as often as there have been lanes so far. */
  final class Constant implements Words {
    private final int number;
    private int[] numbers = {};

    private Constant(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    @Override
    public int[] of(Lanes lanes) {
      if (numbers.length < lanes.count()) {
        numbers = new int[lanes.count()];
        Arrays.fill(numbers, number);
      }
      return numbers;
    }
  }

  static Words in(Spot spot) {
    Vector<int[]> numbers = ((Codes) spot.column()).numbers();
    return in(spot, numbers, Codes.ABSENT);
  }

  /** The numbers of a vector at the end of a way. */
  static Words in(Spot spot, Vector<int[]> numbers, int absent) {
    int[] gathered = new int[Vector.ROWS];
    return lanes -> {
      if (spot.isHere() && lanes.block() >= 0) {
        return numbers.block(lanes.block());
      }
      for (int lane = 0; lane < lanes.count(); lane++) {
        int row = spot.route().row(lanes, lane);
        gathered[lane] = row == Step.NOWHERE ? absent : numbers.of(row)[row & Vector.MASK];
      }
      return gathered;
    };
  }
}
