package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The way from the rows that are looked at to those that have the values.
 *
 * @param fromOther whether it begins at the row beside the one that is looked at
 * @param steps the steps; may be none
 */
record Route(boolean fromOther, List<Step> steps) {
  static final Route HERE = new Route(false, ImmutableList.of());
  static final Route OTHER = new Route(true, ImmutableList.of());

  Route {
    steps = ImmutableList.copyOf(steps);
  }

  Route plus(Step step) {
    return new Route(
        fromOther, ImmutableList.<Step>builder().addAll(steps).add(step).build());
  }

  /** Whether the values are those of the rows that are looked at. */
  boolean isHere() {
    return !fromOther && steps.isEmpty();
  }

  /** The row that a lane leads to; {@link Step#NOWHERE} if it leads to none. */
  int row(Lanes lanes, int lane) {
    return fromOther ? follow(lanes.other(lane)) : follow(lanes.row(lane));
  }

  /** The row that a row leads to, with another one beside it; {@link Step#NOWHERE} if it leads to none. */
  int end(int row, int other) {
    return follow(fromOther ? other : row);
  }

  int follow(int from) {
    int row = from;
    for (int i = 0; i < steps.size() && row != Step.NOWHERE; i++) {
      row = steps.get(i).next(row);
    }
    return row;
  }
}
