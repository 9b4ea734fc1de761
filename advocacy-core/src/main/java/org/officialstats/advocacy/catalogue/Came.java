package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;

/**
 * Somebody who took part in a gathering, or several who were counted there.
 *
 * @param record the key of the attendance
 * @param attendance what is recorded
 * @param at the gathering
 * @param person a number for the person, the same at all gatherings of the period; {@link #UNNAMED} for those who were counted
 */
record Came(EntityKey record, Attendance attendance, Gathering at, int person) {
  static final int UNNAMED = -1;

  boolean isNamed() {
    return person != UNNAMED;
  }

  /** A number for this person at this gathering. */
  long visit() {
    return (long) at.number() << Integer.SIZE | person;
  }

  /** Whether the gathering was certainly held in the period. */
  boolean isCertain() {
    return at.inPeriod() == Truth.TRUE;
  }
}
