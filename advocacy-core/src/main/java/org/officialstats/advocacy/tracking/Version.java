package org.officialstats.advocacy.tracking;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Source;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.shape.References;
import org.officialstats.advocacy.snapshot.Reference;
import org.officialstats.advocacy.spi.StorageException;

/**
 * One version of an entity, and through it all older ones. The document is read when somebody first asks for the entity.
 * Immutable to its users and thread-safe.
 */
final class Version implements Source {
  private final Envelope envelope;
  private final Change change;
  private final @Nullable Version older;
  private final Envelope first;

  private volatile @Nullable Entity entity;
  private volatile @Nullable List<Reference> references;
  private volatile @Nullable Set<EntityKey> parts;

  Version(Envelope envelope, Change change, @Nullable Version older) {
    this.envelope = envelope;
    this.change = change;
    this.older = older;
    this.first = older == null ? envelope : older.first;
  }

  /** The commit that recorded this version. */
  Envelope envelope() {
    return envelope;
  }

  /** The commit that recorded the first version of all. */
  Envelope first() {
    return first;
  }

  @Override
  public Optional<Instant> firstAt() {
    return Optional.of(first.at());
  }

  @Override
  public Optional<Instant> at() {
    return Optional.of(envelope.at());
  }

  Change change() {
    return change;
  }

  @Override
  public EntityKey key() {
    return change.key();
  }

  Revision revision() {
    return envelope.revision();
  }

  Optional<Version> older() {
    return Optional.ofNullable(older);
  }

  /** Whether the entity is there after this version: it was not removed. */
  boolean isLive() {
    return change.action() != Change.Action.REMOVE;
  }

  boolean isRedacted() {
    return change.action() == Change.Action.REDACTED;
  }

  /** Whether the document was dropped, as another version had taken its place. */
  boolean isFolded() {
    return change.action() == Change.Action.FOLDED;
  }

  /** Whether it is known what this version says: it is live, and was not folded. */
  boolean isReadable() {
    return change.document().isPresent();
  }

  /** The version that was the latest one at a revision; empty if there was none yet. */
  Optional<Version> at(Revision revision) {
    @Nullable Version version = this;
    while (version != null && version.envelope.isAfter(revision)) {
      version = version.older;
    }
    return Optional.ofNullable(version);
  }

  /** The document of a readable version. */
  JsonDocument document() {
    return change.document().orElseThrow();
  }

  /** The entity of a readable version. */
  @Override
  public Entity entity() {
    @Nullable Entity known = entity;
    if (known == null) {
      known = read();
      entity = known;
    }
    return known;
  }

  /** What this version points at; nothing if it is not readable. */
  List<Reference> references() {
    @Nullable List<Reference> known = references;
    if (known == null) {
      known = isReadable() ? References.of(entity()) : List.of();
      references = known;
    }
    return known;
  }

  /** The named parts of this version, such as the segments of a strategy; none if it is not readable. */
  Set<EntityKey> parts() {
    @Nullable Set<EntityKey> known = parts;
    if (known == null) {
      known = isReadable() ? ImmutableSet.copyOf(References.partsOf(entity())) : ImmutableSet.of();
      parts = known;
    }
    return known;
  }

  /** The same versions with the document of each replaced. */
  Version redacted(JsonDocument replacement) {
    @Nullable Version past = older == null ? null : older.redacted(replacement);
    return new Version(envelope, change.redacted(replacement), past);
  }

  /** The same versions without the documents of those that another one had followed at the revision. */
  Version folded(Revision through) {
    Deque<Version> chain = new ArrayDeque<>();
    for (@Nullable Version version = this; version != null; version = version.older) {
      chain.push(version);
    }
    @Nullable Version rebuilt = null;
    while (!chain.isEmpty()) {
      Version version = chain.pop();
      @Nullable Version newer = chain.peek();
      boolean goes = newer != null && !newer.envelope.isAfter(through) && version.isReadable();
      rebuilt = goes || version.older != rebuilt
          ? new Version(version.envelope, goes ? version.change.folded() : version.change, rebuilt)
          : version;
    }
    return requireNonNull(rebuilt);
  }

  private Entity read() {
    String where = "revision " + revision() + ", " + key();
    try {
      Entity read = EntityJson.read(where, document());
      if (!read.key().equals(key())) {
        throw unreadable(where, "the document is of " + read.key(), null);
      }
      return read;
    } catch (JsonFormatException malformed) {
      throw unreadable(where, "cannot be read: " + malformed.getMessage(), malformed);
    }
  }

  private static StorageException unreadable(String where, String what, @Nullable Throwable cause) {
    String remedy =
        "verify the store, then restore it, or use the version of the library that wrote it";
    return cause == null
        ? StorageException.of(StorageException.Kind.CORRUPT, where, what, remedy)
        : StorageException.of(StorageException.Kind.CORRUPT, where, what, remedy, cause);
  }
}
