package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

/**
 * The number of a commit. Revisions are dense: the first commit is 1, each next one is one more; 0 is the state before
 * any commit.
 *
 * @param number the number, not negative
 */
public record Revision(long number) implements Comparable<Revision> {
  /** The state before any commit. */
  public static final Revision NONE = new Revision(0);

  public Revision {
    if (number < 0) {
      throw new IllegalArgumentException("revision " + number + ": expected 0 or more");
    }
  }

  /** The revision with this number. */
  public static Revision of(long number) {
    return new Revision(number);
  }

  /**
   * Reads the number that {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is no number, or a negative one
   */
  public static Revision parse(String text) {
    try {
      return new Revision(Long.parseLong(requireNonNull(text, "text")));
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(
          "not a revision: " + Nearest.quoted(text) + "; expected a number such as 42", malformed);
    }
  }

  /** The revision after this one. */
  public Revision next() {
    return new Revision(number + 1);
  }

  /** Whether this revision comes after the other. */
  public boolean isAfter(Revision other) {
    return number > other.number;
  }

  @Override
  public int compareTo(Revision other) {
    return Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
