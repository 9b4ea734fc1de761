package org.officialstats.advocacy;

import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * What one commit is to change; the function given to {@link Tracker#commit} fills it. Each entity may be changed once.
 *
 * <p>Every change is made from a revision: the one given with it, else the one given to {@code commit}, else that of
 * {@link #base()}. If the entity has changed since, the change is a conflict.
 *
 * <p>Not thread-safe; of no use after the function has returned.
 */
public interface Changes {
  /** The state that these changes start from. */
  Snapshot base();

  /** Records the entity, or this version of it. One that says the same as the latest version changes nothing. */
  Changes put(Entity entity);

  /** Records this version of the entity, which was made from the state at that revision. */
  Changes put(Entity entity, Revision basedOn);

  /** Removes the entity; nothing may point at it afterwards. */
  <E extends Entity> Changes remove(Class<E> type, Id<E> id);

  /** Removes the entity if it has not changed since that revision. */
  <E extends Entity> Changes remove(Class<E> type, Id<E> id, Revision basedOn);
}
