package org.officialstats.advocacy.spi;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A store could not do what was asked. The kind says who must act; the message says on what. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, and so who must act. */
  public enum Kind {
    /** It cannot be reached or written now: the administrator looks, then the host tries again. */
    UNAVAILABLE,
    /** What it keeps is damaged: the administrator repairs or restores it. */
    CORRUPT,
    /** Something else was kept first: the host reads it and decides. */
    CONFLICT,
    /** It was written by a newer version, or cannot do this at all: the administrator updates. */
    UNSUPPORTED
  }

  private final Kind kind;

  private StorageException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = requireNonNull(kind, "kind");
  }

  /** For a place such as a file and line, what is wrong there and what to do. */
  public static StorageException of(Kind kind, String where, String what, String remedy) {
    return new StorageException(kind, "[" + where + "] " + what + "; " + remedy, null);
  }

  /** For a place such as a file and line, what is wrong there, what to do, and what caused it. */
  public static StorageException of(
      Kind kind, String where, String what, String remedy, Throwable cause) {
    return new StorageException(kind, "[" + where + "] " + what + "; " + remedy, cause);
  }

  /** Why, and so who must act. */
  public Kind kind() {
    return kind;
  }
}
