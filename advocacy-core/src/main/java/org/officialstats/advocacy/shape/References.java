package org.officialstats.advocacy.shape;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.snapshot.Reference;

/** Which ids an entity points at, and which it gives to its own parts. */
public final class References {
  private References() {}

  /** Every id and key in the entity that points elsewhere, in the order of its components. */
  public static List<Reference> of(Entity entity) {
    EntityKey from = entity.key();
    ImmutableList.Builder<Reference> found = ImmutableList.builder();
    Walk.throughKeysToo((Record) entity, (at, owner, component, form, value) -> {
      if (!owner.isOwnId(component)) {
        target(form, value).ifPresent(to -> found.add(new Reference(from, at.toString(), to)));
      }
    });
    return found.build();
  }

  /** The keys of the named parts that the entity has, such as the segments of a strategy, in the order of its components. */
  public static List<EntityKey> partsOf(Entity entity) {
    ImmutableList.Builder<EntityKey> found = ImmutableList.builder();
    Walk.throughKeysToo((Record) entity, (at, owner, component, form, value) -> {
      if (owner.isOwnId(component) && owner.type() != entity.getClass()) {
        target(form, value).ifPresent(found::add);
      }
    });
    return found.build();
  }

  private static Optional<EntityKey> target(Form form, Object value) {
    if (value instanceof EntityKey key) {
      return Optional.of(key);
    }
    return form instanceof Form.Single single
        ? single.target().map(kind -> new EntityKey(kind, value.toString()))
        : Optional.empty();
  }
}
