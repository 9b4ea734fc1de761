package org.officialstats.advocacy.columns;

import java.time.Instant;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/**
 * An entity without an envelope.
 *
 * @param entity the entity
 */
record Unrecorded(Entity entity) implements Source {
  @Override
  public EntityKey key() {
    return entity.key();
  }

  @Override
  public Optional<Instant> firstAt() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> at() {
    return Optional.empty();
  }
}
