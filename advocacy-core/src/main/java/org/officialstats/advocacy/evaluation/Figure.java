package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * One figure of an indicator: its result for the whole or a group, in its unit, with the records behind it.
 *
 * @param measure what is measured, where an indicator gives several figures, such as {@code countries}; else {@code
 *     value}
 * @param group the part of the whole that it speaks of
 * @param unit the unit of the number
 * @param result the result
 * @param evidence the records behind it
 */
public record Figure(String measure, Group group, Unit unit, Result result, Evidence evidence) {
  /** The measure of an indicator that has only one. */
  public static final String VALUE = "value";

  public Figure {
    requireNonNull(measure, "measure");
    requireNonNull(group, "group");
    requireNonNull(unit, "unit");
    requireNonNull(result, "result");
    requireNonNull(evidence, "evidence");
  }

  /** The only figure of an indicator for the whole. */
  public static Figure of(Unit unit, Result result, Evidence evidence) {
    return new Figure(VALUE, Group.ALL, unit, result, evidence);
  }
}
