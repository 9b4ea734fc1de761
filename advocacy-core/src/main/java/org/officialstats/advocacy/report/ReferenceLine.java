package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A line across a chart, such as a target or the threshold of a rating.
 *
 * @param value where it stands on the axis of the values, not negative
 * @param label what it means, such as "target 80 %"
 */
public record ReferenceLine(BigDecimal value, String label) {
  public ReferenceLine {
    requireNonNull(value, "value");
    label = ChartValue.of(value, label).label();
  }
}
