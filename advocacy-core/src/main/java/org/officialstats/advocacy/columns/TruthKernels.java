package org.officialstats.advocacy.columns;

import java.util.Arrays;

/** Questions about yes and no, and about what is there. */
final class TruthKernels {
  private TruthKernels() {}

  /** Whether what is in a column is yes. */
  static Kernel in(Spot spot) {
    Truths truths = (Truths) spot.column();
    return (lanes, yes, unknown) -> {
      if (spot.isHere() && lanes.block() >= 0) {
        int first = lanes.block() * Kernel.WORDS;
        for (int word = 0; word < lanes.words(); word++) {
          yes[word] = truths.yes(first + word);
          unknown[word] = ~truths.known(first + word);
        }
      } else {
        gather(spot, truths, lanes, yes, unknown);
      }
    };
  }

  private static void gather(Spot spot, Truths truths, Lanes lanes, long[] yes, long[] unknown) {
    Arrays.fill(yes, 0, lanes.words(), 0);
    Arrays.fill(unknown, 0, lanes.words(), 0);
    for (int lane = 0; lane < lanes.count(); lane++) {
      int row = spot.route().row(lanes, lane);
      if (row == Step.NOWHERE || (truths.known(row >>> 6) >>> row & 1) == 0) {
        Bits.set(unknown, lane);
      } else if ((truths.yes(row >>> 6) >>> row & 1) != 0) {
        Bits.set(yes, lane);
      }
    }
  }

  /** Whether both conditions have the same answer, or whether they have not. */
  static Kernel same(Kernel left, Kernel right, boolean equal) {
    long[] rightYes = new long[Kernel.WORDS];
    long[] rightUnknown = new long[Kernel.WORDS];
    return (lanes, yes, unknown) -> {
      left.answer(lanes, yes, unknown);
      right.answer(lanes, rightYes, rightUnknown);
      for (int word = 0; word < lanes.words(); word++) {
        long differ = yes[word] ^ rightYes[word];
        unknown[word] |= rightUnknown[word];
        yes[word] = (equal ? ~differ : differ) & ~unknown[word];
      }
    };
  }

  /** Whether the condition has an answer. */
  static Kernel has(Kernel condition) {
    return (lanes, yes, unknown) -> {
      condition.answer(lanes, yes, unknown);
      for (int word = 0; word < lanes.words(); word++) {
        yes[word] = ~unknown[word];
        unknown[word] = 0;
      }
    };
  }

  /** Whether there is a date. */
  static Kernel has(DateLanes dates) {
    return has((lanes, yes, unknown) -> {
      int[] days = dates.earliest().of(lanes);
      Arrays.fill(unknown, 0, lanes.words(), 0);
      for (int lane = 0; lane < lanes.count(); lane++) {
        if (days[lane] == Dates.ABSENT) {
          Bits.set(unknown, lane);
        }
      }
    });
  }

  /** Whether there is a number. */
  static Kernel has(Quantities numbers) {
    return has((lanes, yes, unknown) -> {
      long[] values = numbers.unscaled(lanes, Math.max(0, numbers.scale()));
      Arrays.fill(unknown, 0, lanes.words(), 0);
      for (int lane = 0; lane < lanes.count(); lane++) {
        if (values[lane] == Numbers.ABSENT) {
          Bits.set(unknown, lane);
        }
      }
    });
  }
}
