package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure in a chart, or the word for its absence. Zero is a figure; no data, undefined and not due are words.
 *
 * @param value the size to draw, not negative and below 10<sup>15</sup>; empty when there is none
 * @param label the figure as it is printed, with its unit, or the word for the reason why there is none
 */
public record ChartValue(Optional<BigDecimal> value, String label) {
  private static final BigDecimal BOUND = BigDecimal.TEN.pow(15);

  public ChartValue {
    requireNonNull(value, "value");
    label = Check.visibleText("chart/value/label", label);
    if (value.isPresent() && (value.get().signum() < 0 || value.get().compareTo(BOUND) >= 0)) {
      throw new IllegalArgumentException(
          "[chart/value] out of range; expected 0 or more and less than 10^15");
    }
  }

  /** A figure. */
  public static ChartValue of(BigDecimal value, String label) {
    return new ChartValue(Optional.of(value), label);
  }

  /** No figure, for the reason that the word gives. */
  public static ChartValue missing(String word) {
    return new ChartValue(Optional.empty(), word);
  }
}
