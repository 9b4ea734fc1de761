package org.officialstats.advocacy.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How many took part in some gatherings.
 *
 * @param attendances at each gathering the different named people and the counted heads, all together
 * @param people the different people who are named
 * @param heads the people who are counted and not named
 * @param largest the attendances at the gathering that has most of them
 */
record Attended(long attendances, long people, long heads, long largest) {
  static Attended of(List<Came> came) {
    int gatherings = came.stream().mapToInt(one -> one.at().number() + 1).max().orElse(0);
    long[] attendances = new long[gatherings];
    for (Came one : came) {
      attendances[one.at().number()] += one.isNamed() ? 0 : one.attendance().heads();
    }
    long heads = Arrays.stream(attendances).sum();
    BitSet people = new BitSet();
    long[] visits =
        came.stream().filter(Came::isNamed).mapToLong(Came::visit).sorted().toArray();
    for (int at = 0; at < visits.length; at++) {
      if (at == 0 || visits[at] != visits[at - 1]) {
        attendances[(int) (visits[at] >> Integer.SIZE)]++;
        people.set((int) visits[at]);
      }
    }
    return new Attended(
        Arrays.stream(attendances).sum(),
        people.cardinality(),
        heads,
        Arrays.stream(attendances).max().orElse(0));
  }
}
