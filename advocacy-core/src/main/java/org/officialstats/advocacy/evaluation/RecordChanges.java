package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.audit.Difference;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.shape.Differences;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Tells which records are others in a state than they were at an earlier revision. */
final class RecordChanges {
  private final Snapshot now;
  private final Revision knownAt;

  RecordChanges(Snapshot now, Revision knownAt) {
    this.now = now;
    this.knownAt = knownAt;
  }

  /** What became of the record since; empty when nothing did. What was never an entity is a part of one. */
  Optional<RecordChange> of(EntityKey key) {
    Optional<Recorded<?>> after = now.find(key).flatMap(entity -> recorded(now, entity));
    if (after.filter(record -> !record.revision().isAfter(knownAt)).isPresent()) {
      return Optional.empty();
    }
    Snapshot then = now.asKnownOn(knownAt);
    Optional<Recorded<?>> before = then.find(key).flatMap(entity -> recorded(then, entity));
    return before.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordChange(
            key,
            before.map(Recorded::revision),
            after.map(Recorded::revision),
            differences(before.map(Recorded::entity), after.map(Recorded::entity))));
  }

  private static List<Difference> differences(
      Optional<? extends Entity> before, Optional<? extends Entity> after) {
    if (before.isEmpty() || after.isEmpty() || after.get() instanceof Person) {
      return ImmutableList.of();
    }
    return Differences.between(before.get(), after.get()).stream()
        .map(difference ->
            new Difference(difference.pointer(), difference.before(), difference.after()))
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("unchecked") // an entity's class and id belong to the same type
  private static <E extends Entity> Optional<Recorded<?>> recorded(Snapshot snapshot, E entity) {
    Class<E> type = (Class<E>) entity.getClass();
    return snapshot.recorded(type, Id.<E>of(entity.id().value())).map(recorded -> recorded);
  }
}
