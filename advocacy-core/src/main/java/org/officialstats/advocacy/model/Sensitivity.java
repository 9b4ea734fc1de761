package org.officialstats.advocacy.model;

/** Who may see an entity. Ordered from the widest audience to the narrowest. */
public enum Sensitivity {
  /** May appear in anything that is published. */
  PUBLIC,
  /** For the office and the body that endorsed the strategy; never in a public report. */
  INTERNAL,
  /** For those who work with the entity; never in a report. */
  CONFIDENTIAL
}
