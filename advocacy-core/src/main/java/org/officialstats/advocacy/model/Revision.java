package org.officialstats.advocacy.model;

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
