package org.officialstats.advocacy.expression;

/** What is done with two numbers, or with a date and a length of time. */
public enum Operation {
  /** Addition, or so much later. */
  PLUS("+"),
  /** Subtraction, or so much earlier. */
  MINUS("-"),
  /** Multiplication; of numbers only. */
  TIMES("*");

  private final String sign;

  Operation(String sign) {
    this.sign = sign;
  }

  /** How it is written. */
  public String sign() {
    return sign;
  }
}
