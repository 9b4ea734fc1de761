package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something that takes time.
 *
 * @param name what it is
 * @param start its first day, or the word for its absence
 * @param end its last day, not before the first, or the word for its absence
 * @param state how it stands, as a printed word
 */
public record TimelineItem(String name, ChartDay start, ChartDay end, String state) {
  public TimelineItem {
    name = Check.visibleText("chart/item/name", name);
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    state = Check.visibleText("chart/item/state", state);
    if (start.day().isPresent()
        && end.day().isPresent()
        && end.day().get().isBefore(start.day().get())) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[chart/item] ends on %s, before its start on %s; expected an end not before the start",
          end.day().get(),
          start.day().get()));
    }
  }
}
