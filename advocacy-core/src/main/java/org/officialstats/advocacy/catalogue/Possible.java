package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.model.Truth;

/**
 * Which of some observations may be the last one on a day, as a {@link Timeline} of them has it.
 *
 * @param observations those that may be the last one, from the last to the first
 * @param mayBeNone whether there may be none yet; so there is one at least, or there may be none
 */
record Possible(List<Observation> observations, boolean mayBeNone) {
  /** Those at the end of the day, of observations from the first to the last. */
  static Possible on(LocalDate day, List<Observation> all) {
    ImmutableList.Builder<Observation> possible = ImmutableList.builder();
    for (Observation observation : Lists.reverse(all)) {
      Truth later = observation.isAfter(day);
      if (later != Truth.TRUE) {
        possible.add(observation);
      }
      if (later == Truth.FALSE) {
        return new Possible(possible.build(), false);
      }
    }
    return new Possible(possible.build(), true);
  }

  /** The name of the level that all of them agree on; unknown where they differ. */
  String level() {
    String level =
        mayBeNone ? Stance.NOT_OBSERVED : Names.kebab(observations.get(0).level());
    return observations.stream().allMatch(one -> Names.kebab(one.level()).equals(level))
        ? level
        : Breakdown.UNKNOWN;
  }
}
