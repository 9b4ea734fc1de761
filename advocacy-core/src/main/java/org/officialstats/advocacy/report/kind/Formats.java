package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * Writes numbers, dates and periods the way that a language does, by patterns in its {@link Wording}. Not by the JDK's
 * locale data, which change from release to release, so that a report is the same bytes on every one.
 */
final class Formats {
  private static final int GROUP = 3;

  private final Wording wording;

  Formats(Wording wording) {
    this.wording = wording;
  }

  /** A number with at most one decimal place. */
  String number(BigDecimal number) {
    BigDecimal rounded = number.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = grouped(point < 0 ? digits : digits.substring(0, point));
    String fraction = point < 0 ? "" : wording.text("number.decimal") + digits.substring(point + 1);
    return (rounded.signum() < 0 ? wording.text("number.minus") : "") + whole + fraction;
  }

  /** A percentage from hundredths. */
  String percentage(BigDecimal hundredths) {
    return wording.text("number.percent", "number", number(hundredths));
  }

  /** A day in words. */
  String day(LocalDate day) {
    return date(PartialDate.of(day));
  }

  /** A date in words, as precise as it is known. */
  String date(PartialDate date) {
    String year = Integer.toString(date.year());
    return switch (date.precision()) {
      case YEAR -> year;
      case MONTH -> wording.text("date.month", ImmutableMap.of("month", month(date), "year", year));
      case DAY ->
        wording.text(
            "date.day",
            ImmutableMap.of(
                "day", Integer.toString(date.dayOfMonth()), "month", month(date), "year", year));
    };
  }

  /** A period in words, such as {@code first quarter of 2024}. */
  String period(ReportingPeriod period) {
    String year = period.wholeYear().toString();
    return period.isYear()
        ? wording.text("period.year", "year", year)
        : wording.text("period.quarter-" + period.quarter(), "year", year);
  }

  private String month(PartialDate date) {
    return wording.text("month." + date.month());
  }

  private String grouped(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int place = digits.length() - GROUP; place > 0; place -= GROUP) {
      grouped.insert(place, wording.text("number.group"));
    }
    return grouped.toString();
  }
}
