package org.officialstats.advocacy.spi;

import java.time.Instant;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;

/**
 * Who may read and change what. The host writes one; without it everyone may do everything. What may not be read looks
 * as if it were not there, and may not be changed either, so the questions about changes are asked of entities only
 * that the actor may read.
 *
 * <p>Thread-safe. It answers from what it is given and from what it holds itself, quickly and without calling the
 * tracker, as other commits wait meanwhile. If it throws, nothing is shown and nothing is stored.
 */
public interface AccessPolicy {
  /** Whether this actor may see this entity. */
  default boolean mayRead(Actor actor, Entity entity) {
    return true;
  }

  /** Whether this actor may record this entity for the first time. */
  default Access mayAdd(Actor actor, Entity added) {
    return Access.allowed();
  }

  /** Whether this actor may put one version of an entity in the place of another. */
  default Access mayReplace(Actor actor, Entity before, Entity after) {
    return Access.allowed();
  }

  /** Whether this actor may remove this entity. */
  default Access mayRemove(Actor actor, Entity removed) {
    return Access.allowed();
  }

  /** Whether this actor may erase this entity from the present and the past; unless stated, who may remove may erase. */
  default Access mayErase(Actor actor, Entity erased) {
    return mayRemove(actor, erased);
  }

  /**
   * Whether this actor may fold the history before this moment, which drops what former versions of all entities said;
   * unless stated, nobody may.
   */
  default Access mayFold(Actor actor, Instant before) {
    return Access.refused("the access policy does not say who may fold history");
  }

  /** The policy under which everyone may do everything. */
  static AccessPolicy allowingAll() {
    return new AccessPolicy() {
      @Override
      public Access mayFold(Actor actor, Instant before) {
        return Access.allowed();
      }
    };
  }
}
