package org.officialstats.advocacy.definition;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.CodeLists;

/**
 * What comes of a form under the code lists in use, kept as long as these stay the same. Thread-safe.
 *
 * @param <P> what comes of it
 */
final class Planned<P> {
  /** What came of it under the code lists that the tables were made for. */
  record Plan<P>(Tables tables, P plan) {}

  private final ComputedFields computed;
  private final Function<Tables, P> planner;
  private volatile @Nullable Plan<P> last;

  Planned(ComputedFields computed, Function<Tables, P> planner) {
    this.computed = computed;
    this.planner = planner;
  }

  /** The plan under these code lists. */
  Plan<P> under(CodeLists lists) {
    Tables now = computed.tables(lists);
    @Nullable Plan<P> known = last;
    if (known == null || known.tables() != now) {
      known = new Plan<>(now, planner.apply(now));
      last = known;
    }
    return known;
  }
}
