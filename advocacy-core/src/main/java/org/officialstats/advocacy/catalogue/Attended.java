package org.officialstats.advocacy.catalogue;

import java.util.BitSet;

/**
 * How many took part in some gatherings.
 *
 * @param attendances at each gathering the different named people and the counted heads, all together
 * @param people the different people who are named
 * @param heads the people who are counted and not named
 * @param largest the attendances at the gathering that has most of them
 */
record Attended(long attendances, long people, long heads, long largest) {
  /** Counts them: gathering after gathering, and at each one person after the other. For one thread. */
  static final class Counting {
    private final BitSet people = new BitSet();
    private int lastPerson = Gathering.UNNAMED;
    private long attendances;
    private long heads;
    private long here;
    private long largest;

    /** Those who are added from now on came to another gathering. */
    void next() {
      here = 0;
      lastPerson = Gathering.UNNAMED;
    }

    /** Those at a place of a gathering. */
    void add(Gathering at, int place) {
      int person = at.person(place);
      boolean isNamed = at.isNamed(place);
      boolean isAgain = isNamed && person == lastPerson;
      long more = isNamed ? isAgain ? 0 : 1 : at.heads(place);
      if (isNamed) {
        people.set(person);
      }
      lastPerson = person;
      heads += at.heads(place);
      attendances += more;
      here += more;
      largest = Math.max(largest, here);
    }

    Attended soFar() {
      return new Attended(attendances, people.cardinality(), heads, largest);
    }
  }
}
