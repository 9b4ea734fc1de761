package org.officialstats.advocacy.tracking;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.snapshot.Reference;

/**
 * Who has ever pointed at what. Because nothing is taken out when a reference goes, the same index serves every past
 * revision: who asks for one looks at the version of each source then. Made when it is first needed, and from then on
 * carried along with every commit. Thread-safe.
 */
final class Pointers {
  private final PersistentMap<EntityKey, Version> versions;
  private volatile @Nullable PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> sources;

  private Pointers(
      PersistentMap<EntityKey, Version> versions,
      @Nullable PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> sources) {
    this.versions = versions;
    this.sources = sources;
  }

  static Pointers of(PersistentMap<EntityKey, Version> versions) {
    return new Pointers(versions, null);
  }

  /** The index after a commit that gave these versions. */
  Pointers plus(PersistentMap<EntityKey, Version> next, List<Version> added) {
    @Nullable PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> known = sources;
    if (known != null) {
      for (Version version : added) {
        known = add(known, version);
      }
    }
    return new Pointers(next, known);
  }

  /** Everything that points at the target, or did once, in order. */
  Stream<EntityKey> sources(EntityKey target) {
    return known().get(target).stream().flatMap(PersistentMap::values);
  }

  private PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> known() {
    @Nullable PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> known = sources;
    if (known == null) {
      known = build();
      sources = known;
    }
    return known;
  }

  private PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> build() {
    PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> built = PersistentMap.empty();
    for (Version latest : (Iterable<Version>) versions.values()::iterator) {
      for (@Nullable Version version = latest;
          version != null;
          version = version.older().orElse(null)) {
        built = add(built, version);
      }
    }
    return built;
  }

  private static PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> add(
      PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> sources, Version version) {
    PersistentMap<EntityKey, PersistentMap<EntityKey, EntityKey>> more = sources;
    for (Reference reference : version.references()) {
      PersistentMap<EntityKey, EntityKey> known =
          more.get(reference.to()).orElseGet(PersistentMap::empty);
      if (known.get(reference.from()).isEmpty()) {
        more = more.with(reference.to(), known.with(reference.from(), reference.from()));
      }
    }
    return more;
  }
}
