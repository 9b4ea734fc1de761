package org.officialstats.advocacy.expression;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;

/** A row of which more is known: values where there were none, days where there were months or years. */
final class Refinement {
  private Refinement() {}

  /** The row with the values of another one where it has none, and with some of its possible days. */
  static Sample of(Sample row, Sample more, int choice) {
    Map<String, Object> values = new LinkedHashMap<>(more.values());
    row.values().forEach((name, value) -> values.put(name, refined(value, choice)));
    return Sample.of(values);
  }

  private static Object refined(Object value, int choice) {
    if (value instanceof PartialDate date) {
      return day(date, choice);
    }
    if (value instanceof DateSpan span) {
      DateSpan bounds = new DateSpan(
          span.from().map(PartialDate::earliest).map(PartialDate::of),
          span.to().map(PartialDate::latest).map(PartialDate::of));
      boolean ordered = span.from().isEmpty()
          || span.to().isEmpty()
          || !day(span.to().get(), choice)
              .latest()
              .isBefore(day(span.from().get(), ~choice).earliest());
      return ordered
          ? new DateSpan(
              span.from().map(date -> day(date, ~choice)), span.to().map(date -> day(date, choice)))
          : bounds;
    }
    return value;
  }

  private static PartialDate day(PartialDate date, int choice) {
    LocalDate first = date.earliest();
    int days = (int) (date.latest().toEpochDay() - first.toEpochDay()) + 1;
    return PartialDate.of(first.plusDays(Math.floorMod(choice, days)));
  }
}
