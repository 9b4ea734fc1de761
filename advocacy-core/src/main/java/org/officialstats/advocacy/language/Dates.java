package org.officialstats.advocacy.language;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * Dates and periods in one language. Patterns that only some languages need are optional; another stands in for them.
 *
 * @param table its patterns and names
 * @param digits the digits
 */
record Dates(Bundle table, Digits digits) {
  String date(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> filled("date.year", date);
      case MONTH -> filled("date.month", date);
      case DAY -> filled(date.dayOfMonth() == 1 ? "date.first-day" : "date.day", "date.day", date);
    };
  }

  /** The date with the word before it; months may be in a case of their own there. */
  String on(PartialDate date) {
    String kind = date.precision().name().toLowerCase(Locale.ROOT);
    Map<String, String> values = ImmutableMap.of(
        "date", date(date),
        "month", date.precision() == PartialDate.Precision.YEAR ? "" : name("month-in.", date),
        "year", number(date.year()));
    return table.text("on." + kind, values);
  }

  /** The date in the case that it has after a word such as "from"; a day is in it already. */
  private String dateAfterFrom(PartialDate date) {
    return date.precision() == PartialDate.Precision.MONTH
        ? filled("date.month-after-from", "date.month", date)
        : date(date);
  }

  private String filled(String key, String otherwise, PartialDate date) {
    return filled(table.find(key).isPresent() ? key : otherwise, date);
  }

  private String filled(String key, PartialDate date) {
    Map<String, String> parts = ImmutableMap.of(
        "year", number(date.year()),
        "month", name("month.", date),
        "monthAlone", table.find("month-alone." + date.month()).orElse(name("month.", date)),
        "day", number(date.dayOfMonth()));
    return table.text(key, parts);
  }

  private String name(String set, PartialDate date) {
    return table.find(set + date.month()).orElse("");
  }

  String span(DateSpan span) {
    if (span.from().isPresent() && span.from().equals(span.to())) {
      return date(span.from().get());
    }
    Map<String, String> ends = ImmutableMap.of(
        "from", span.from().map(this::dateAfterFrom).orElse(""),
        "to", span.to().map(this::date).orElse(""));
    return table.text("span." + kind(span), ends);
  }

  private static String kind(DateSpan span) {
    if (span.from().isEmpty() && span.to().isEmpty()) {
      return "open";
    }
    String which = span.from().isEmpty() ? "until" : span.to().isEmpty() ? "since" : "between";
    boolean days = isDay(span.from()) && isDay(span.to());
    return which + (days ? "-days" : "-dates");
  }

  private static boolean isDay(Optional<PartialDate> date) {
    return date.map(PartialDate::precision)
        .filter(precision -> precision != PartialDate.Precision.DAY)
        .isEmpty();
  }

  String period(ReportingPeriod period) {
    return period.isYear() ? named(period, "year") : named(period, "part");
  }

  String shortPeriod(ReportingPeriod period) {
    return period.isYear() ? named(period, "short-year") : named(period, "short-quarter");
  }

  private String named(ReportingPeriod period, String kind) {
    return named(period, kind, period.isYear() ? "" : table.text("quarter." + period.quarter()));
  }

  String half(ReportingPeriod year, int half) {
    if (half != 1 && half != 2) {
      throw new IllegalArgumentException("[half] no such half: '" + half + "'; expected 1 or 2");
    }
    return named(year, "part", table.text("half." + half));
  }

  /** The pattern filled with the year, what part of it, and the number of the quarter. */
  private String named(ReportingPeriod period, String kind, String part) {
    String year = period.wholeYear().toString().replace("FY", "");
    return table.text(
        (period.fiscal() ? "fiscal." : "period.") + kind,
        ImmutableMap.of(
            "year", digits.write(year), "part", part, "number", number(period.quarter())));
  }

  private String number(int number) {
    return digits.write(Integer.toString(number));
  }
}
