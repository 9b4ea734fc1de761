package org.officialstats.advocacy.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Revision;

/**
 * A change that was made from a version that is no longer the latest one: both sides of it.
 *
 * @param entity which entity
 * @param madeFrom the revision that the refused change was made from
 * @param now the revision of the latest version
 * @param at when the latest version was recorded
 * @param by who recorded the latest version
 * @param theirs what was changed since the version that the refused change was made from; empty if it was removed, or
 *     that version was folded
 * @param yours what the refused change would have changed in that version; empty if it would have removed it, or
 *     that version was folded
 */
public record Conflict(
    EntityKey entity,
    Revision madeFrom,
    Revision now,
    Instant at,
    Actor by,
    List<Difference> theirs,
    List<Difference> yours) {
  public Conflict {
    requireNonNull(entity, "entity");
    requireNonNull(madeFrom, "madeFrom");
    requireNonNull(now, "now");
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    theirs = ImmutableList.copyOf(theirs);
    yours = ImmutableList.copyOf(yours);
  }

  /** The conflict as a problem; names components, never their values. */
  public Problem asProblem() {
    return new Problem(
        entity.toString(),
        "changed at revision " + now + " by " + by + " on " + at + " (" + names(theirs)
            + "), after the revision that this change was made from (" + names(yours) + "): '"
            + madeFrom + "'",
        "a change made from revision " + now,
        "read it again and make the change once more");
  }

  private static String names(List<Difference> differences) {
    return differences.isEmpty()
        ? "the whole"
        : String.join(", ", differences.stream().map(Difference::component).toList());
  }
}
