package org.officialstats.advocacy.catalogue;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many took part in some gatherings.
 *
 * @param attendances at each gathering the different named people and the counted heads, all together
 * @param people the different people who are named
 * @param heads the people who are counted and not named
 * @param largest the attendances at the gathering that has most of them
 */
record Attended(long attendances, long people, long heads, long largest) {
  /** Those who came: gathering after gathering, and at each one person after the other. */
  static Attended of(List<Came> came) {
    Counting counting = new Counting();
    came.forEach(counting::add);
    return new Attended(
        counting.attendances, counting.people.cardinality(), counting.heads, counting.largest);
  }

  /** What was counted so far. */
  private static final class Counting {
    private final BitSet people = new BitSet();
    private @Nullable Came before;
    private long attendances;
    private long heads;
    private long here;
    private long largest;

    void add(Came one) {
      boolean isHere = before != null && before.at() == one.at();
      boolean isAgain = isHere && one.isNamed() && before.person() == one.person();
      long more = one.isNamed() ? isAgain ? 0 : 1 : one.heads();
      if (one.isNamed()) {
        people.set(one.person());
      }
      heads += one.heads();
      attendances += more;
      here = isHere ? here + more : more;
      largest = Math.max(largest, here);
      before = one;
    }
  }
}
