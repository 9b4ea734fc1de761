package org.officialstats.advocacy.columns;

import java.util.Arrays;

/** Sets of numbers, lane by lane. For one thread. */
interface SetLanes {
  /** Whether it can be told what is in the set of the lane. */
  boolean isKnown(Lanes lanes, int lane);

  /** How many members the set of the lane has. */
  int size(Lanes lanes, int lane);

  /** Whether the number is in the set of the lane. */
  boolean has(Lanes lanes, int lane, int number);

  /** The members of the set of the lane. */
  int[] of(Lanes lanes, int lane);

  /** The same set for all lanes. */
  static SetLanes constant(boolean known, int... members) {
    return new SetLanes() {
      @Override
      public boolean isKnown(Lanes lanes, int lane) {
        return known;
      }

      @Override
      public int size(Lanes lanes, int lane) {
        return members.length;
      }

      @Override
      public boolean has(Lanes lanes, int lane, int number) {
        return Arrays.stream(members).anyMatch(member -> member == number);
      }

      @Override
      public int[] of(Lanes lanes, int lane) {
        return members;
      }
    };
  }

  static SetLanes in(Spot spot) {
    RunVector numbers = ((Sets) spot.column()).numbers();
    return new SetLanes() {
      @Override
      public boolean isKnown(Lanes lanes, int lane) {
        return spot.route().row(lanes, lane) != Step.NOWHERE;
      }

      @Override
      public int size(Lanes lanes, int lane) {
        return numbers.count(spot.route().row(lanes, lane));
      }

      @Override
      public boolean has(Lanes lanes, int lane, int number) {
        return numbers.has(spot.route().row(lanes, lane), number);
      }

      @Override
      public int[] of(Lanes lanes, int lane) {
        return numbers.of(spot.route().row(lanes, lane));
      }
    };
  }

  /** Whether what is asked holds for each set that is known. */
  static Kernel asked(SetLanes sets, Question question) {
    return (lanes, yes, unknown) -> {
      Arrays.fill(yes, 0, lanes.words(), 0);
      Arrays.fill(unknown, 0, lanes.words(), 0);
      for (int lane = 0; lane < lanes.count(); lane++) {
        if (!sets.isKnown(lanes, lane)) {
          Bits.set(unknown, lane);
        } else if (question.holds(lanes, lane)) {
          Bits.set(yes, lane);
        }
      }
    };
  }

  /** What can be asked of the set of a lane. */
  @FunctionalInterface
  interface Question {
    boolean holds(Lanes lanes, int lane);
  }

  /** Whether the word of each lane is in its set. */
  static Kernel member(Words words, SetLanes sets) {
    return (lanes, yes, unknown) -> {
      int[] numbers = words.of(lanes);
      asked(sets, (in, lane) -> sets.has(in, lane, numbers[lane])).answer(lanes, yes, unknown);
      for (int lane = 0; lane < lanes.count(); lane++) {
        if (numbers[lane] == Codes.ABSENT) {
          Bits.set(unknown, lane);
        }
      }
    };
  }

  /** Whether the set of each lane has one of these numbers. */
  static Kernel anyOf(SetLanes sets, NumberSet wanted) {
    return asked(sets, (lanes, lane) -> Arrays.stream(sets.of(lanes, lane)).anyMatch(wanted::has));
  }

  /** Whether the set of each lane is known and has members. */
  static Kernel has(SetLanes sets) {
    Kernel filled = asked(sets, (lanes, lane) -> sets.size(lanes, lane) > 0);
    return (lanes, yes, unknown) -> {
      filled.answer(lanes, yes, unknown);
      Arrays.fill(unknown, 0, lanes.words(), 0);
    };
  }
}
