package org.officialstats.advocacy.report;

/** Whom a report is for. Personal and confidential data never reach a public one; composers see to it. */
public enum ReportAudience {
  /** Anyone. */
  PUBLIC,
  /** The office and the bodies it reports to. */
  INTERNAL
}
