package org.officialstats.advocacy.columns;

import java.util.Arrays;

/** The way from the rows that are looked at to those that have the values. Immutable and thread-safe. */
final class Route {
  private static final Step[] NO_STEPS = {};

  static final Route HERE = new Route(false, NO_STEPS);
  static final Route OTHER = new Route(true, NO_STEPS);

  private final boolean fromOther;
  private final Step[] steps;

  private Route(boolean fromOther, Step[] steps) {
    this.fromOther = fromOther;
    this.steps = steps;
  }

  Route plus(Step step) {
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = step;
    return new Route(fromOther, more);
  }

  /** Whether the values are those of the rows that are looked at. */
  boolean isHere() {
    return !fromOther && steps.length == 0;
  }

  /** The row that a lane leads to; {@link Step#NOWHERE} if it leads to none. */
  int row(Lanes lanes, int lane) {
    return follow(fromOther ? lanes.other(lane) : lanes.row(lane));
  }

  /** The row that a row leads to, with another one beside it; {@link Step#NOWHERE} if it leads to none. */
  int end(int row, int other) {
    return follow(fromOther ? other : row);
  }

  int follow(int from) {
    int row = from;
    for (int at = 0; at < steps.length && row != Step.NOWHERE; at++) {
      row = steps[at].next(row);
    }
    return row;
  }
}
