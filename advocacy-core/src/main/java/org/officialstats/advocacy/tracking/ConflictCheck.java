package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.audit.Conflict;
import org.officialstats.advocacy.audit.Difference;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.shape.Differences;

/** Finds changes that were made from a version that is no longer the latest. */
final class ConflictCheck {
  private ConflictCheck() {}

  /** The conflict, if somebody has changed the entity after the revision that the edit was made from. */
  static Optional<Conflict> conflict(State base, Edit edit) {
    return base.latest(edit.key())
        .filter(latest -> latest.revision().isAfter(edit.basedOn()))
        .map(latest -> conflict(base, edit, latest));
  }

  private static Conflict conflict(State base, Edit edit, Version latest) {
    Optional<Entity> origin =
        base.live(edit.key(), edit.basedOn()).filter(Version::isReadable).map(Version::entity);
    Optional<Entity> theirs = Optional.of(latest).filter(Version::isLive).map(Version::entity);
    Envelope now = latest.envelope();
    return new Conflict(
        edit.key(),
        edit.basedOn(),
        now.revision(),
        now.at(),
        now.by(),
        differences(origin, theirs),
        differences(origin, edit.entity()));
  }

  /** What differs; nothing if there is no entity on one of the sides, as then the whole does. */
  static List<Difference> differences(Optional<Entity> before, Optional<Entity> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return ImmutableList.of();
    }
    return Differences.between(before.get(), after.get()).stream()
        .map(difference ->
            new Difference(difference.pointer(), difference.before(), difference.after()))
        .collect(ImmutableList.toImmutableList());
  }
}
