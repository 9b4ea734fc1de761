package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;

/** Which positions exist on a day, by rows. */
final class Existing {
  private final Register.Days closedOn;
  private final long day;

  Existing(Register positions, LocalDate day) {
    this.closedOn = positions.days("closedOn");
    this.day = day.toEpochDay();
  }

  /** Whether a position was not yet closed on the day. */
  Truth of(int position) {
    return closedOn.has(position) ? closedOn.isAfter(position, day) : Truth.TRUE;
  }
}
