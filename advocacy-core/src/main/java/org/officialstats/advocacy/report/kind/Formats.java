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
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Wording wording;

  Formats(Wording wording) {
    this.wording = wording;
  }

  /** A number with one decimal place at most; with more where it would else be read as zero. */
  String number(BigDecimal number) {
    return written(rounded(number, BigDecimal.ZERO));
  }

  /** A percentage from hundredths, with more than one decimal place where it would else be read as none or all. */
  String percentage(BigDecimal hundredths) {
    BigDecimal nearest = hundredths.abs().compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ZERO : ALL;
    return wording.text("number.percent", "number", written(rounded(hundredths, nearest)));
  }

  /** The number of things, with its word in the right form. */
  String count(String key, BigDecimal number) {
    return wording.count(key, number, number(number));
  }

  /** The number to one decimal place, or to as many as set it apart from what it is not. */
  private static BigDecimal rounded(BigDecimal number, BigDecimal apartFrom) {
    int places = 1;
    BigDecimal rounded = number.setScale(places, RoundingMode.HALF_EVEN);
    while (rounded.compareTo(apartFrom) == 0 && number.compareTo(apartFrom) != 0) {
      rounded = number.setScale(++places, RoundingMode.HALF_EVEN);
    }
    return rounded.stripTrailingZeros();
  }

  private String written(BigDecimal rounded) {
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = grouped(point < 0 ? digits : digits.substring(0, point));
    String fraction = point < 0 ? "" : wording.text("number.decimal") + digits.substring(point + 1);
    return (rounded.signum() < 0 ? wording.text("number.minus") : "") + whole + fraction;
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
