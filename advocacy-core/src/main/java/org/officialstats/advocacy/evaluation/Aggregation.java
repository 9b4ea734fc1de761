package org.officialstats.advocacy.evaluation;

/** How an indicator's figures of several periods or groups make one. It belongs to the indicator; nobody else chooses. */
public enum Aggregation {
  /** They are added. */
  SUM,
  /** They are added within one unit; there is no total across units. */
  SUM_WITHIN_UNIT,
  /** The last one stands. */
  LAST,
  /** Different things are counted again from the records; figures are never added. */
  DISTINCT,
  /** The ratio is computed again from its parts; it is never averaged. */
  RATIO,
  /** They make none. */
  NONE
}
