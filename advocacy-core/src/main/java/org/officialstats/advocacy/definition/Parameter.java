package org.officialstats.advocacy.definition;

import org.officialstats.advocacy.model.LocalizedText;

/**
 * A number or code that a strategy may set for an indicator or rule.
 *
 * @param type what it is
 * @param value what holds unless the strategy says otherwise
 * @param meaning what it means, in words
 */
record Parameter(Type type, String value, LocalizedText meaning) {
  /** What a parameter is. */
  enum Type {
    /** A number of calendar days. */
    DAYS,
    /** A number of calendar months. */
    MONTHS,
    /** A whole number. */
    NUMBER,
    /** An entry of a code list. */
    CODE
  }
}
