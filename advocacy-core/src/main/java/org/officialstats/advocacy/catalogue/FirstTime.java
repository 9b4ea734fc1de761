package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/** When something happened for the first time, by all the dates on which it happened. */
final class FirstTime {
  private FirstTime() {}

  /** Whether the first of the dates is in the period, and not after the day of looking. */
  static Truth isInPeriod(Collection<PartialDate> dates, EvaluationContext context) {
    if (context.lastDayThatCounts().isBefore(context.firstDay())) {
      return Truth.FALSE;
    }
    LocalDate firstDay = context.firstDay();
    LocalDate lastDay = context.lastDayThatCounts();
    Truth happened = Truth.FALSE;
    Truth before = Truth.FALSE;
    for (PartialDate date : dates) {
      happened = happened.or(date.isAfter(lastDay).not());
      before = before.or(date.isBefore(firstDay));
    }
    return happened.and(before.not());
  }
}
