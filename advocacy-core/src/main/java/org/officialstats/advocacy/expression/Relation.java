package org.officialstats.advocacy.expression;

/** How two values are compared. */
public enum Relation {
  /** Equal. */
  EQUAL("=="),
  /** Not equal. */
  DIFFERENT("!="),
  /** Less, or before. */
  LESS("<"),
  /** Less or equal, or not after. */
  AT_MOST("<="),
  /** Greater, or after. */
  GREATER(">"),
  /** Greater or equal, or not before. */
  AT_LEAST(">=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** How it is written. */
  public String sign() {
    return sign;
  }

  /** Whether it needs no order: equal or not. */
  public boolean isEquality() {
    return this == EQUAL || this == DIFFERENT;
  }

  /** Whether it holds, given what {@link Comparable#compareTo} says of both. */
  public boolean holds(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case DIFFERENT -> comparison != 0;
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case GREATER -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
    };
  }
}
