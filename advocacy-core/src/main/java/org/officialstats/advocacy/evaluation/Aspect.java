package org.officialstats.advocacy.evaluation;

/** What can make two evaluations differ, and whether they do. */
public enum Aspect {
  /** The bytes of the seal itself: they are not those that the digest was taken of. */
  CONTENT,
  /** The period. */
  PERIOD,
  /** The day of looking. */
  AS_OF,
  /** The revision that the state was known at. */
  KNOWN_AT,
  /** The strategy. */
  STRATEGY,
  /** The definitions of indicators and rules. */
  DEFINITIONS,
  /** The records. */
  DATA,
  /** What came out. */
  RESULT
}
