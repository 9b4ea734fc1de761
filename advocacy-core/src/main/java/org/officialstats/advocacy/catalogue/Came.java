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
 */
record Came(EntityKey record, Attendance attendance, Gathering at) {
  /** Whether the gathering was certainly held in the period. */
  boolean isCertain() {
    return at.inPeriod() == Truth.TRUE;
  }
}
