package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happens on a day or on several.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param dayLabel the day or days as they are printed
 * @param name what happens
 * @param kind what sort of event it is, as a printed word
 */
public record CalendarEvent(
    LocalDate first, LocalDate last, String dayLabel, String name, String kind) {
  public CalendarEvent {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    dayLabel = Check.visibleText("chart/event/dayLabel", dayLabel);
    name = Check.visibleText("chart/event/name", name);
    kind = Check.visibleText("chart/event/kind", kind);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[chart/event] ends on %s, before its start on %s; expected an end not before the start",
          last,
          first));
    }
  }

  /** Whether it takes place on this day. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
