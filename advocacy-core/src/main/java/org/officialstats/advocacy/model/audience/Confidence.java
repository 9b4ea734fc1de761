package org.officialstats.advocacy.model.audience;

/** How sure a rater is of a rating, on a scale from 1 to 3. */
public enum Confidence {
  /** A guess. */
  LOW(1),
  /** Fairly sure. */
  MEDIUM(2),
  /** Sure. */
  HIGH(3);

  private final int number;

  Confidence(int number) {
    this.number = number;
  }

  /** The confidence as a number, 1 to 3. */
  public int number() {
    return number;
  }
}
