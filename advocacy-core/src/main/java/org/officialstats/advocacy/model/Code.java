package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

/**
 * The code of an entry of a code list, such as {@code conference}. Which list it belongs to is said where it is used,
 * by {@link Listed}. An office may add entries to a list, so a code is a value and not an enum.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the code; matches {@code [a-z0-9][a-z0-9-]{0,63}}
 */
public record Code(String value) implements Comparable<Code> {
  public Code {
    requireNonNull(value, "value");
    if (!Names.isName(value)) {
      throw new IllegalArgumentException(
          "code " + Nearest.quoted(value) + ": expected " + Names.SHAPE);
    }
  }

  /** The code with this text. */
  public static Code of(String value) {
    return new Code(value);
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
