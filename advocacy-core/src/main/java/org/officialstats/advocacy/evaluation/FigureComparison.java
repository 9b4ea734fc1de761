package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One figure beside the same figure of an earlier period.
 *
 * @param measure what is measured
 * @param group the part of the whole
 * @param unit the unit of the figures and of their difference; the difference of two percentages is in percentage points
 * @param before the figure of the earlier period; empty when there was none
 * @param now the figure; empty when there is none any more
 * @param difference by how much it is more; an interval where bounds are known; missing, for the same reason, where one of
 *     the two is
 */
public record FigureComparison(
    String measure,
    Group group,
    Unit unit,
    Optional<Told> before,
    Optional<Told> now,
    Result difference) {
  public FigureComparison {
    requireNonNull(measure, "measure");
    requireNonNull(group, "group");
    requireNonNull(unit, "unit");
    requireNonNull(before, "before");
    requireNonNull(now, "now");
    requireNonNull(difference, "difference");
  }
}
