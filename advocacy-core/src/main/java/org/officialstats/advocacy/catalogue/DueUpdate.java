package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;

/**
 * An update that was due.
 *
 * @param period the quarter or year that it is about
 * @param deadline the last day on which it was in time
 * @param record the record of it; empty while there is none
 * @param submittedOn when it was submitted; empty when it was not by the day of looking
 */
record DueUpdate(
    ReportingPeriod period,
    LocalDate deadline,
    Optional<ProgressUpdate> record,
    Optional<LocalDate> submittedOn) {
  boolean isInTime() {
    return submittedOn.filter(day -> !day.isAfter(deadline)).isPresent();
  }

  /** The days from the deadline to the submission; negative is early. */
  Optional<Long> daysLate() {
    return submittedOn.map(day -> ChronoUnit.DAYS.between(deadline, day));
  }

  List<EntityKey> records() {
    return record.map(ProgressUpdate::key).stream().collect(ImmutableList.toImmutableList());
  }
}
