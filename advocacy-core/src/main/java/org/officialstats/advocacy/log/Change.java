package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/**
 * One entity put or removed by a commit.
 *
 * <p>A put carries the entity's document, a random salt, and the digest of both. When the entity is redacted, another
 * document takes the place of the first, the salt goes and the digest stays: the trail still holds, and nobody can find
 * out the first text by trying. When history is folded, the documents of former versions go likewise, and nothing takes
 * their place.
 *
 * <p>Immutable and thread-safe; equal when all of it is.
 */
public final class Change {
  private static final int SALT_DIGITS = 32;
  private static final String NO_SALT = "0".repeat(SALT_DIGITS);

  /** What a change does. */
  public enum Action {
    /** The entity is as the document says. */
    PUT,
    /** The entity was as a document said that has been erased since; the document says what may be said today. */
    REDACTED,
    /** The entity was as a document said that has been dropped since, as another version had long taken its place. */
    FOLDED,
    /** The entity is no more. */
    REMOVE
  }

  private final EntityKey key;
  private final Action action;
  private final @Nullable JsonDocument document;
  private final long saltBegins;
  private final long saltEnds;
  private final Digest digest;

  /**
   * A change as it was recorded.
   *
   * @param key which entity
   * @param action what happened to it
   * @param document the entity's canonical document; there for {@link Action#PUT} and {@link Action#REDACTED} only
   * @param salt 32 hexadecimal digits; there for {@link Action#PUT} only
   * @param digest the digest of salt and document as they were first recorded; of the key for {@link Action#REMOVE}
   */
  public Change(
      EntityKey key,
      Action action,
      Optional<JsonDocument> document,
      Optional<String> salt,
      Digest digest) {
    this.key = requireNonNull(key, "key");
    this.action = requireNonNull(action, "action");
    this.digest = requireNonNull(digest, "digest");
    if (document.isPresent() != (action == Action.PUT || action == Action.REDACTED)
        || salt.isPresent() != (action == Action.PUT)) {
      throw new IllegalArgumentException("change of " + key + ": " + action + " with document "
          + document.isPresent() + " and salt " + salt.isPresent()
          + "; expected PUT with both, REDACTED with a document, FOLDED and REMOVE with neither");
    }
    this.document = document.orElse(null);
    byte[] digits = salt.orElse(NO_SALT).getBytes(StandardCharsets.UTF_8);
    if (digits.length != SALT_DIGITS || !Hexadecimal.areDigits(digits, 0, SALT_DIGITS)) {
      throw new IllegalArgumentException(
          "change of " + key + ": salt '" + salt.orElse(NO_SALT) + "'; expected 32 digits 0-9a-f");
    }
    this.saltBegins = Hexadecimal.number(digits, 0);
    this.saltEnds = Hexadecimal.number(digits, Hexadecimal.DIGITS);
  }

  /** The entity as the document says. */
  public static Change put(EntityKey key, JsonDocument document, String salt) {
    return new Change(
        key, Action.PUT, Optional.of(document), Optional.of(salt), digest(salt, document));
  }

  /** The entity is no more. */
  public static Change remove(EntityKey key) {
    return new Change(
        key, Action.REMOVE, Optional.empty(), Optional.empty(), Digest.of("remove " + key));
  }

  /** Which entity. */
  public EntityKey key() {
    return key;
  }

  /** What happened to it. */
  public Action action() {
    return action;
  }

  /** The entity's canonical document; there for {@link Action#PUT} and {@link Action#REDACTED} only. */
  public Optional<JsonDocument> document() {
    return Optional.ofNullable(document);
  }

  /** 32 hexadecimal digits; there for {@link Action#PUT} only. */
  public Optional<String> salt() {
    return action == Action.PUT
        ? Optional.of(Hexadecimal.text(saltBegins, saltEnds))
        : Optional.empty();
  }

  /** The digest of salt and document as they were first recorded; of the key for {@link Action#REMOVE}. */
  public Digest digest() {
    return digest;
  }

  /** This change with its document replaced, its salt gone, and its digest kept; itself if it has no document. */
  public Change redacted(JsonDocument replacement) {
    return document == null
        ? this
        : new Change(key, Action.REDACTED, Optional.of(replacement), Optional.empty(), digest);
  }

  /** This change with its document and salt gone, and its digest kept; itself if it has no document. */
  public Change folded() {
    return document == null
        ? this
        : new Change(key, Action.FOLDED, Optional.empty(), Optional.empty(), digest);
  }

  /** Whether the digest is that of salt and document; where these are gone it cannot be checked, and counts as intact. */
  public boolean isIntact() {
    return switch (action) {
      case PUT -> digest.equals(digest(salt().orElseThrow(), document().orElseThrow()));
      case REMOVE -> digest.equals(Digest.of("remove " + key));
      case REDACTED, FOLDED -> true;
    };
  }

  private static Digest digest(String salt, JsonDocument document) {
    return Digest.of(salt.getBytes(StandardCharsets.US_ASCII), document.bytes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Change that
        && key.equals(that.key)
        && action == that.action
        && Objects.equals(document, that.document)
        && saltBegins == that.saltBegins
        && saltEnds == that.saltEnds
        && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + digest.hashCode();
  }

  /** Tells what happened to which entity, and nothing of its document. */
  @Override
  public String toString() {
    return action + " " + key + " " + digest;
  }
}
