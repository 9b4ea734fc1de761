package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A row of a dot plot.
 *
 * @param name what the row is about
 * @param value the figure, or the word for its absence
 * @param target what it should be, or the word for its absence; empty for a row that has no target
 */
public record DotRow(String name, ChartValue value, Optional<ChartValue> target) {
  public DotRow {
    name = Check.visibleText("chart/row/name", name);
    requireNonNull(value, "value");
    requireNonNull(target, "target");
  }
}
