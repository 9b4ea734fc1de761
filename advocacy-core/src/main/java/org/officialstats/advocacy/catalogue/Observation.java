package org.officialstats.advocacy.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;

/**
 * An observation of a stance, as columns have it.
 *
 * @param record its row
 * @param holder the row of the person that it names, or a number for none
 * @param level where they stand
 * @param first the first day on which it can have been made, counted from 1970-01-01
 * @param last the last of these days
 * @param authority what kind of source says so
 * @param recordedAt when it was first recorded, in seconds; empty when that is not known
 * @param influence how much weight they have
 * @param confidence how sure the rater is
 * @param shownAct whether it is an act in public that can be shown
 */
record Observation(
    int record,
    int holder,
    StanceLevel level,
    int first,
    int last,
    Authority authority,
    Optional<BigDecimal> recordedAt,
    Optional<Influence> influence,
    Optional<Confidence> confidence,
    boolean shownAct) {
  Truth isBefore(LocalDate day) {
    long that = day.toEpochDay();
    return last < that ? Truth.TRUE : first < that ? Truth.UNKNOWN : Truth.FALSE;
  }

  Truth isAfter(LocalDate day) {
    long that = day.toEpochDay();
    return first > that ? Truth.TRUE : last > that ? Truth.UNKNOWN : Truth.FALSE;
  }

  Truth isWithin(LocalDate from, LocalDate to) {
    return isBefore(from).not().and(isAfter(to).not());
  }
}
