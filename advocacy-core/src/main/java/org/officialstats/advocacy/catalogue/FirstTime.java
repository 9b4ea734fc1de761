package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * Whether something happened for the first time in the period, and not after the day of looking, by all the dates on which
 * it happened.
 *
 * @param firstDay the first day of the period
 * @param lastDay the last day that counts, which is before the first where the period has not begun
 */
record FirstTime(LocalDate firstDay, LocalDate lastDay) {
  static FirstTime in(EvaluationContext context) {
    return new FirstTime(context.firstDay(), context.lastDayThatCounts());
  }

  /** Whether the first of the dates is one of the days. */
  Truth isOneOf(Iterable<PartialDate> dates) {
    if (lastDay.isBefore(firstDay)) {
      return Truth.FALSE;
    }
    Truth happened = Truth.FALSE;
    Truth before = Truth.FALSE;
    for (PartialDate date : dates) {
      happened = happened.or(date.isAfter(lastDay).not());
      before = before.or(date.isBefore(firstDay));
    }
    return happened.and(before.not());
  }
}
