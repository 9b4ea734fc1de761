package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.audit.Difference;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.HistoryEntry.Event;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.shape.Differences;

/** Tells the trail of an entity. */
final class History {
  private History() {}

  /** Every version of the entity, the oldest first; none if it was never recorded. */
  static List<HistoryEntry> of(State state, EntityKey key) {
    return state
        .past(key)
        .map(History::entry)
        .collect(ImmutableList.toImmutableList())
        .reverse();
  }

  private static HistoryEntry entry(Version version) {
    Envelope envelope = version.envelope();
    return new HistoryEntry(
        envelope.revision(),
        envelope.at(),
        envelope.by(),
        envelope.message(),
        event(version),
        version.isRedacted(),
        version.isFolded(),
        differences(version));
  }

  private static Event event(Version version) {
    if (!version.isLive()) {
      return Event.REMOVED;
    }
    return version.older().filter(Version::isLive).isPresent() ? Event.CHANGED : Event.ADDED;
  }

  private static List<Difference> differences(Version version) {
    Optional<Version> older = version.older().filter(Version::isLive);
    Optional<Entity> after = Optional.of(version).filter(Version::isReadable).map(Version::entity);
    if (older.isPresent()) {
      return ConflictCheck.differences(
          older.filter(Version::isReadable).map(Version::entity), after);
    }
    return after.stream()
        .flatMap(entity -> Differences.texts(entity).entrySet().stream())
        .map(text -> new Difference(text.getKey(), Optional.empty(), Optional.of(text.getValue())))
        .collect(ImmutableList.toImmutableList());
  }
}
