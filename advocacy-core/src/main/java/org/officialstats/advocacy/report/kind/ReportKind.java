package org.officialstats.advocacy.report.kind;

import org.officialstats.advocacy.report.ReportDocument;

/**
 * A kind of report. Composing is a pure function: the same input gives the same document.
 *
 * <p>Thread-safe.
 */
public interface ReportKind {
  /** What the body is told each quarter: figures, findings, the state of the workplan, and what was restated. */
  ReportKind QUARTERLY_UPDATE = new QuarterlyUpdate();

  /** The id of the kind in kebab case, such as {@code quarterly-update}. */
  String id();

  /**
   * The report.
   *
   * @throws IllegalArgumentException if the input is not for this kind, or its language is not one that the kind has
   */
  ReportDocument compose(ReportInput input);
}
