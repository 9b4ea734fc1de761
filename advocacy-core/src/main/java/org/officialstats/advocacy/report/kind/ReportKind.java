package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.report.ReportDocument;

/**
 * A kind of report. Composing is a pure function: the same input gives the same document.
 *
 * <p>Thread-safe.
 */
@SuppressWarnings("ClassInitializationDeadlock") // only this interface leads to these classes
public interface ReportKind {
  /** What the body is told each quarter: figures, findings, the state of the workplan, and what was restated. */
  ReportKind QUARTERLY_UPDATE = new QuarterlyUpdate();

  /** What the body is told after a year: what the review says of each objective, and the figures beside last year's. */
  ReportKind ANNUAL_REVIEW = new AnnualReviewReport();

  /** The endorsed plan of the year: what is to be done, by whom, by when, and what has changed since it was endorsed. */
  ReportKind WORKPLAN = new WorkplanReport();

  /** One page for a segment of the audience, whose id is its subject: messages, two case studies, a few figures. */
  ReportKind BROCHURE = new Brochure();

  /** What there is on a topic, whose id is its subject: messages, materials, case studies, figures. */
  ReportKind FACTSHEET = new Factsheet();

  /** One case study, whose id is the subject. */
  ReportKind CASE_STUDY = new CaseStudySheet();

  /** Which messages there are for which segment, and what is missing. */
  ReportKind MESSAGE_MATRIX = new MessageMatrix();

  /** How far the figures can be relied on: findings of rules, what is unknown, what is withheld. */
  ReportKind DATA_QUALITY = new DataQuality();

  /** The kinds that come with the library. */
  static List<ReportKind> standard() {
    return ImmutableList.of(
        QUARTERLY_UPDATE,
        ANNUAL_REVIEW,
        WORKPLAN,
        BROCHURE,
        FACTSHEET,
        CASE_STUDY,
        MESSAGE_MATRIX,
        DATA_QUALITY);
  }

  /** The id of the kind in kebab case, such as {@code quarterly-update}. */
  String id();

  /**
   * The report.
   *
   * @throws IllegalArgumentException if the input is not for this kind, or its language is not one that the kind has
   */
  ReportDocument compose(ReportInput input);

  /**
   * The parts that its reports have, in their order: an office may put them in another one, hide those that are not
   * required, and add its own before and after them. None where a kind does not say; then each heading of the first level
   * is a part.
   */
  default List<ReportPart> parts() {
    return ImmutableList.of();
  }

  /** Whether it sets the figures beside those of earlier periods, which have to be found or computed for it. */
  default boolean compares() {
    return false;
  }
}
