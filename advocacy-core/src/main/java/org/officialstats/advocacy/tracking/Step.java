package org.officialstats.advocacy.tracking;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.shape.ListedCode;
import org.officialstats.advocacy.snapshot.Reference;

/**
 * What a commit does to one entity that it really changes.
 *
 * @param edit what is to be done
 * @param before the version before; empty if the entity was not there
 */
record Step(PreparedEdit edit, Optional<Version> before) {
  /** Which entity. */
  EntityKey key() {
    return edit.key();
  }

  /** The entity as it is to be; empty if it is removed. */
  Optional<Entity> after() {
    return edit.entity();
  }

  Optional<Entity> entityBefore() {
    return before.map(Version::entity);
  }

  /** What the entity is to point at. */
  List<Reference> references() {
    return edit.references();
  }

  /** The codes of lists that the entity is to have. */
  List<ListedCode> codes() {
    return edit.codes();
  }

  /** The change that the commit records. */
  Change change() {
    return edit.change(before);
  }
}
