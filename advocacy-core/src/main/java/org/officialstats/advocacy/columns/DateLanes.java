package org.officialstats.advocacy.columns;

import java.util.Arrays;
import org.officialstats.advocacy.expression.Unit;

/**
 * Dates, lane by lane, by the first and the last day that each can be; {@link Dates#ABSENT} for none. For one thread.
 *
 * @param earliest the first days
 * @param latest the last days
 */
record DateLanes(Words earliest, Words latest) {
  static DateLanes in(Spot spot) {
    return of(spot, (Dates) spot.column());
  }

  /** The dates that the spans of a spot begin at. */
  static DateLanes beginnings(Spot spot) {
    return of(spot, ((Spans) spot.column()).from());
  }

  /** The dates that the spans of a spot end at. */
  static DateLanes ends(Spot spot) {
    return of(spot, ((Spans) spot.column()).to());
  }

  private static DateLanes of(Spot spot, Dates dates) {
    Words first = Words.in(spot, dates.earliest(), Dates.ABSENT);
    return dates.earliest() == dates.latest()
        ? new DateLanes(first, first)
        : new DateLanes(first, Words.in(spot, dates.latest(), Dates.ABSENT));
  }

  /** The same date for all lanes. */
  static DateLanes constant(int first, int last) {
    return new DateLanes(Words.constant(first), Words.constant(last));
  }

  /** The dates so much later; earlier for a negative amount. */
  DateLanes shifted(Unit unit, int amount) {
    return new DateLanes(shifted(earliest, unit, amount), shifted(latest, unit, amount));
  }

  private static Words shifted(Words days, Unit unit, int amount) {
    if (days instanceof Words.Constant constant) {
      return Words.constant(shifted(constant.number(), unit, amount));
    }
    int[] moved = new int[Vector.ROWS];
    return lanes -> {
      int[] from = days.of(lanes);
      for (int lane = 0; lane < lanes.count(); lane++) {
        moved[lane] = shifted(from[lane], unit, amount);
      }
      return moved;
    };
  }

  private static int shifted(int day, Unit unit, int amount) {
    return day == Dates.ABSENT ? Dates.ABSENT : (int) unit.after(day, amount);
  }

  /** Whether each is before the other. */
  Kernel before(DateLanes other) {
    return (lanes, yes, unknown) -> {
      int[] firsts = earliest.of(lanes);
      int[] lasts = latest.of(lanes);
      int[] otherFirsts = other.earliest.of(lanes);
      int[] otherLasts = other.latest.of(lanes);
      for (int word = 0, lane = 0; word < lanes.words(); word++) {
        long is = 0;
        long not = 0;
        long absent = 0;
        int end = Math.min(lane + 64, lanes.count());
        for (int bit = 0; lane < end; lane++, bit++) {
          is |= (lasts[lane] < otherFirsts[lane] ? 1L : 0L) << bit;
          not |= (firsts[lane] >= otherLasts[lane] ? 1L : 0L) << bit;
          absent |=
              (firsts[lane] == Dates.ABSENT || otherFirsts[lane] == Dates.ABSENT ? 1L : 0L) << bit;
        }
        yes[word] = is & ~absent;
        unknown[word] = ~(is | not) | absent;
      }
    };
  }

  /** Whether both are the same day. */
  Kernel same(DateLanes other) {
    return (lanes, yes, unknown) -> {
      int[] firsts = earliest.of(lanes);
      int[] lasts = latest.of(lanes);
      int[] otherFirsts = other.earliest.of(lanes);
      int[] otherLasts = other.latest.of(lanes);
      Arrays.fill(yes, 0, lanes.words(), 0);
      Arrays.fill(unknown, 0, lanes.words(), 0);
      for (int lane = 0; lane < lanes.count(); lane++) {
        boolean absent = firsts[lane] == Dates.ABSENT || otherFirsts[lane] == Dates.ABSENT;
        boolean apart = lasts[lane] < otherFirsts[lane] || otherLasts[lane] < firsts[lane];
        boolean days = firsts[lane] == lasts[lane] && otherFirsts[lane] == otherLasts[lane];
        if (absent || !apart && !days) {
          Bits.set(unknown, lane);
        } else if (!apart) {
          Bits.set(yes, lane);
        }
      }
    };
  }
}
