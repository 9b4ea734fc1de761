package org.officialstats.advocacy.tracking;

import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;

/**
 * What somebody wants to do to one entity.
 *
 * @param key which entity
 * @param entity the entity as it is to be; empty to remove it
 * @param basedOn the revision that the change was made from
 */
public record Edit(EntityKey key, Optional<Entity> entity, Revision basedOn) {
  /** Records the entity. */
  public static Edit put(Entity entity, Revision basedOn) {
    return new Edit(entity.key(), Optional.of(entity), basedOn);
  }

  /** Removes the entity. */
  public static Edit remove(EntityKey key, Revision basedOn) {
    return new Edit(key, Optional.empty(), basedOn);
  }
}
