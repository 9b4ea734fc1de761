package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.definition.Register;

/**
 * Somebody who took part in a gathering, or several who were counted there.
 *
 * @param record the row of the attendance
 * @param person a number for the person, the same at all gatherings; {@link #UNNAMED} for those who were counted
 * @param heads how many were counted; none where the person is named
 * @param atLeast whether more may have been there than were counted
 * @param parts the part that they are in, by each of the {@link TurnoutPart#OF_PEOPLE dimensions}
 */
record Came(int record, int person, long heads, boolean atLeast, List<String> parts) {
  static final int UNNAMED = Register.Words.NONE;

  boolean isNamed() {
    return person != UNNAMED;
  }
}
