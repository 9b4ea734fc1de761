package org.officialstats.advocacy.model.audience;

/** Where somebody stands towards the use of Big Data for official statistics, on a scale from 1 to 5. */
public enum StanceLevel {
  /** Speaks or acts against it. */
  OPPONENT(1),
  /** Doubts it. */
  SCEPTIC(2),
  /** Has not taken sides. */
  NEUTRAL(3),
  /** Is for it. */
  SUPPORTER(4),
  /** Speaks and acts for it. */
  CHAMPION(5);

  private final int number;

  StanceLevel(int number) {
    this.number = number;
  }

  /** The level as a number, 1 to 5. */
  public int number() {
    return number;
  }
}
