package org.officialstats.advocacy.tracking;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.shape.ListedCode;
import org.officialstats.advocacy.shape.ListedCodes;
import org.officialstats.advocacy.shape.References;
import org.officialstats.advocacy.snapshot.Reference;

/**
 * An edit, and what follows from it alone or from the version before it, each worked out once: the longest part of the
 * work of a commit, which needs no lock. Used by one thread.
 */
final class PreparedEdit {
  private final Edit edit;
  private final boolean erasing;
  private final Supplier<String> salts;

  private @Nullable List<Reference> references;
  private @Nullable List<ListedCode> codes;
  private Optional<JsonDocument> before = Optional.empty();
  private @Nullable JsonDocument document;
  private @Nullable Change change;

  PreparedEdit(Edit edit, boolean erasing, Supplier<String> salts) {
    this.edit = edit;
    this.erasing = erasing;
    this.salts = salts;
  }

  /** Works out everything, as it will be needed if this stays the version before. */
  void prepare(Optional<Version> likely) {
    likely.ifPresent(Version::entity);
    Optional<JsonDocument> wanted = document(likely);
    if (!wanted.equals(likely.map(Version::document))) {
      change(likely);
      references();
      codes();
    }
  }

  Edit edit() {
    return edit;
  }

  EntityKey key() {
    return edit.key();
  }

  Optional<Entity> entity() {
    return edit.entity();
  }

  /** What the entity points at; nothing if it is removed. */
  List<Reference> references() {
    @Nullable List<Reference> known = references;
    if (known == null) {
      known = entity().map(References::of).orElse(List.of());
      references = known;
    }
    return known;
  }

  /** The codes of lists that the entity has; none if it is removed. */
  List<ListedCode> codes() {
    @Nullable List<ListedCode> known = codes;
    if (known == null) {
      known = entity().map(ListedCodes::of).orElse(List.of());
      codes = known;
    }
    return known;
  }

  /** The document after this version; empty if the entity is removed. */
  Optional<JsonDocument> document(Optional<Version> version) {
    return entity().map(entity -> document(entity, version));
  }

  private JsonDocument document(Entity entity, Optional<Version> version) {
    Optional<JsonDocument> earlier = version.map(Version::document);
    @Nullable JsonDocument known = document;
    if (known == null || !before.equals(earlier)) {
      known = written(entity, earlier);
      change = null;
      document = known;
      before = earlier;
    }
    return known;
  }

  private JsonDocument written(Entity entity, Optional<JsonDocument> earlier) {
    return earlier
        .filter(unused -> !erasing)
        .map(known -> EntityJson.write(entity, known))
        .orElseGet(() -> EntityJson.write(entity));
  }

  /** The change after this version, salted, with its digest. */
  Change change(Optional<Version> version) {
    Optional<JsonDocument> now = document(version);
    @Nullable Change known = change;
    if (known == null) {
      known =
          now.map(put -> Change.put(key(), put, salts.get())).orElseGet(() -> Change.remove(key()));
      change = known;
    }
    return known;
  }
}
