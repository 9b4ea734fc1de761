package org.officialstats.advocacy.report.kind;

import static java.util.Objects.requireNonNull;

/**
 * A part of a kind of report: what stands under one heading of the first level, whose id names it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of its heading, such as {@code findings}
 * @param isRequired whether no report of the kind may go without it, as what the figures rest on and what was restated
 */
public record ReportPart(String id, boolean isRequired) {
  public ReportPart {
    requireNonNull(id, "id");
  }
}
