package org.officialstats.advocacy.columns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Strategy;

/**
 * What days depend on.
 *
 * @param zone where the body has its day
 * @param calendar which days reporting periods are
 */
record Civil(ZoneId zone, FiscalCalendar calendar) {
  static Civil of(Strategy strategy) {
    return new Civil(strategy.zone(), strategy.calendar());
  }

  /** Whether the period is one of the calendar's: quarters and years of a body that changed its calendar are not. */
  boolean has(ReportingPeriod period) {
    return period.fiscal() != calendar.yearStart().equals(MonthDay.of(1, 1));
  }

  Coder.Days days(Object value) {
    if (value instanceof PartialDate date) {
      return Coder.Days.of(date.earliest(), date.latest());
    }
    LocalDate day =
        value instanceof Instant instant ? LocalDate.ofInstant(instant, zone) : (LocalDate) value;
    return Coder.Days.of(day, day);
  }
}
