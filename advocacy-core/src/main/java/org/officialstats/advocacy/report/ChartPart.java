package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

/**
 * A part of a whole.
 *
 * @param name what the part is
 * @param value its size, or the word for its absence
 */
public record ChartPart(String name, ChartValue value) {
  public ChartPart {
    name = Check.visibleText("chart/part/name", name);
    requireNonNull(value, "value");
  }
}
