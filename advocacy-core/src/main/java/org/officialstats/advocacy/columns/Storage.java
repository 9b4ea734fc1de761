package org.officialstats.advocacy.columns;

/** How the values of an attribute are held. */
enum Storage {
  /** Yes or no, in bits. */
  TRUTH,
  /** An exact number. */
  NUMBER,
  /** The first and the last day that a date can be. */
  DATE,
  /** Two such dates. */
  SPAN,
  /** The number of a text in a {@link Dictionary}. */
  CODE,
  /** The numbers of several texts. */
  SET
}
