package org.officialstats.advocacy.columns;

import java.time.Instant;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/**
 * An entity in its envelope, as a row of a table is made of it. Never changes, and thread-safe; the entity may be read
 * when it is first asked for.
 */
public interface Source {
  /** The key of the entity. */
  EntityKey key();

  /** The entity. */
  Entity entity();

  /** When the entity was first recorded; empty if it was not, as a strategy that a tracker was opened with. */
  Optional<Instant> firstAt();

  /** When this version of it was recorded. */
  Optional<Instant> at();
}
