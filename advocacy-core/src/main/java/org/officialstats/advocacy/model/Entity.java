package org.officialstats.advocacy.model;

import java.util.Map;

/**
 * One thing that is tracked: an immutable record with an id. The store adds the envelope around it ({@code Recorded}):
 * at which revision it was recorded, when, and by whom.
 *
 * <p>Implementations are the records of the packages below this one; hosts do not implement it.
 */
public interface Entity {
  /** What identifies this entity among those of its kind. */
  Id<? extends Entity> id();

  /** The office's own fields, text to text, in the order of their names; may be empty. */
  Map<String, String> labels();

  /** Who may see this entity. */
  Sensitivity sensitivity();

  /** The kind and the id. */
  default EntityKey key() {
    return new EntityKey(EntityKey.kindOf(getClass()), id().value());
  }
}
