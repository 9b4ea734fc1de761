package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

/**
 * Identifies one entity, or one named part of the strategy, of kind {@code E}.
 *
 * <p>The text is 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}, and starts with a letter or a digit, so
 * that it is safe in file names, URLs and spreadsheets. The host may choose it; else it is a time-ordered UUID. Two ids
 * of different kinds with the same text are equal as records; the kind is known to the compiler only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the kind that is identified
 * @param value the text; matches {@code [a-z0-9][a-z0-9-]{0,63}}
 */
public record Id<E>(String value) implements Comparable<Id<E>> {
  public Id {
    requireNonNull(value, "value");
    if (!Names.isName(value)) {
      throw new IllegalArgumentException(
          "id " + Nearest.quoted(value) + ": expected " + Names.SHAPE);
    }
  }

  /** The id with this text. */
  public static <E> Id<E> of(String value) {
    return new Id<>(value);
  }

  @Override
  public int compareTo(Id<E> other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
