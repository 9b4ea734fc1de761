package org.officialstats.advocacy.columns;

import java.time.Instant;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * An entity of a snapshot that does not keep its tables.
 *
 * @param snapshot where it is from
 * @param entity the entity
 */
record RecordedSource(Snapshot snapshot, Entity entity) implements Source {
  @Override
  public EntityKey key() {
    return entity.key();
  }

  @Override
  public Optional<Instant> firstAt() {
    return recorded().map(Recorded::firstAt);
  }

  @Override
  public Optional<Instant> at() {
    return recorded().map(Recorded::at);
  }

  private Optional<Recorded<Entity>> recorded() {
    return recorded(entity.getClass());
  }

  @SuppressWarnings("unchecked") // the class is that of the entity
  private Optional<Recorded<Entity>> recorded(Class<? extends Entity> type) {
    return (Optional<Recorded<Entity>>)
        (Optional<?>) snapshot.recorded(type, Id.of(entity.key().id()));
  }
}
