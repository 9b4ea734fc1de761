package org.officialstats.advocacy.model.audience;

/** How much weight somebody has in the decisions that matter, as the office rates it, on a scale from 1 to 5. */
public enum Influence {
  /** Next to none. */
  VERY_LOW(1),
  /** Little. */
  LOW(2),
  /** Some. */
  MEDIUM(3),
  /** Much. */
  HIGH(4),
  /** Decides. */
  VERY_HIGH(5);

  private final int number;

  Influence(int number) {
    this.number = number;
  }

  /** The influence as a number, 1 to 5. */
  public int number() {
    return number;
  }
}
