package org.officialstats.advocacy.catalogue;

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
    Truth happened = dates.stream()
        .map(date -> date.isAfter(context.lastDayThatCounts()).not())
        .reduce(Truth.FALSE, Truth::or);
    Truth before = dates.stream()
        .map(date -> date.isBefore(context.firstDay()))
        .reduce(Truth.FALSE, Truth::or);
    return happened.and(before.not());
  }
}
