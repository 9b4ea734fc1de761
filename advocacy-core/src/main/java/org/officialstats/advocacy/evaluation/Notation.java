package org.officialstats.advocacy.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * How numbers, days and periods are written in explanations. An explanation is there to check a figure by, so it gives every
 * digit, and days and periods as they stand in the records.
 */
interface Notation {
  /** The notation of this language. */
  static Notation of(String language) {
    return new Notation() {};
  }

  default String number(BigDecimal number) {
    return number.toPlainString();
  }

  default String count(long count) {
    return Long.toString(count);
  }

  default String day(LocalDate day) {
    return day.toString();
  }

  default String date(PartialDate date) {
    return date.toString();
  }

  default String period(ReportingPeriod period) {
    return period.toString();
  }
}
