package org.officialstats.advocacy.model;

/**
 * A three-valued answer (Kleene's strong logic): a question about a date that is known to the month only may have no
 * certain answer, and an unknown answer is neither yes nor no.
 */
public enum Truth {
  /** Certainly so. */
  TRUE,
  /** Certainly not so. */
  FALSE,
  /** Cannot be told from what is known. */
  UNKNOWN;

  /** The certain answer. */
  public static Truth of(boolean answer) {
    return answer ? TRUE : FALSE;
  }

  /** True if both are, false if one is false, else unknown. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** True if one is, false if both are false, else unknown. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
