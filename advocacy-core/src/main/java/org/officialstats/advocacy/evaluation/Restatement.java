package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;

/**
 * A figure of a period that is another one by what is known today than by what was known when it was published.
 *
 * @param indicator the code of the indicator
 * @param before the figure as published; empty when there was none
 * @param after the figure by what is known today; empty when there is none any more
 * @param changes the records that were recorded, corrected or removed since, and bear on the figure, in the order of
 *     their keys
 */
public record Restatement(
    String indicator, Optional<Figure> before, Optional<Figure> after, List<RecordChange> changes) {
  public Restatement {
    requireNonNull(indicator, "indicator");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    changes = ImmutableList.copyOf(changes);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(
          "restatement of " + indicator + ": neither before nor after; expected one");
    }
  }

  /** The records that changed. */
  public List<EntityKey> records() {
    return changes.stream().map(RecordChange::record).collect(ImmutableList.toImmutableList());
  }
}
