package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day in a chart, or the word for its absence.
 *
 * @param day where it stands; empty when it is not known
 * @param label the day as it is printed, or the word for the reason why there is none
 */
public record ChartDay(Optional<LocalDate> day, String label) {
  public ChartDay {
    requireNonNull(day, "day");
    label = Check.visibleText("chart/day/label", label);
    if (day.isPresent() && (day.get().getYear() < 1 || day.get().getYear() > 9999)) {
      throw new IllegalArgumentException(
          "[chart/day] out of range: '" + day.get() + "'; expected a year of 1 to 9999");
    }
  }

  /** A day. */
  public static ChartDay of(LocalDate day, String label) {
    return new ChartDay(Optional.of(day), label);
  }

  /** No day, for the reason that the word gives. */
  public static ChartDay missing(String word) {
    return new ChartDay(Optional.empty(), word);
  }
}
