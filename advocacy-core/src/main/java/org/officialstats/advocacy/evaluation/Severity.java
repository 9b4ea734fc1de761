package org.officialstats.advocacy.evaluation;

/** How much a finding matters. */
public enum Severity {
  /** Good to know. */
  INFO,
  /** To be looked at. */
  WARNING,
  /** To be acted on. */
  SERIOUS
}
