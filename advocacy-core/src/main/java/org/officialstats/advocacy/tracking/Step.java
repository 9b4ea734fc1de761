package org.officialstats.advocacy.tracking;

import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/**
 * What a commit does to one entity that it really changes.
 *
 * @param key which entity
 * @param before the version before; empty if the entity was not there
 * @param after the entity as it is to be; empty if it is removed
 * @param document the document of that; empty if it is removed
 */
record Step(
    EntityKey key,
    Optional<Version> before,
    Optional<Entity> after,
    Optional<JsonDocument> document) {
  Optional<Entity> entityBefore() {
    return before.map(Version::entity);
  }
}
