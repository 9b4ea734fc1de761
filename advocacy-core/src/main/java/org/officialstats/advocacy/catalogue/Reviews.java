package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.Workplan;

/** The annual reviews that were held by the day of looking. */
final class Reviews {
  private Reviews() {}

  /** The last review of a version of the year's workplan that was held by the day of looking. */
  static Optional<AnnualReview> held(ReportingPeriod year, EvaluationContext context) {
    return context.snapshot().all(AnnualReview.class).stream()
        .filter(review -> isOf(year, review, context))
        .filter(review ->
            review.reviewedOn().filter(day -> !day.isAfter(context.asOf())).isPresent())
        .max(Comparator.comparing((AnnualReview review) -> review.reviewedOn().orElseThrow())
            .thenComparing(AnnualReview::id));
  }

  private static boolean isOf(
      ReportingPeriod year, AnnualReview review, EvaluationContext context) {
    return context
        .snapshot()
        .find(Workplan.class, review.workplan())
        .filter(plan -> plan.year().equals(year))
        .isPresent();
  }

  /** The last day on which the review of the year is in time. */
  static LocalDate due(ReportingPeriod year, EvaluationContext context) {
    return context
        .strategy()
        .calendar()
        .lastDay(year)
        .plusDays(context.strategy().deadlines().annualReview());
  }

  /** Whether finding, rating and evidence on the objective are there. */
  static boolean isComplete(AnnualReview review, Objective objective) {
    return review.findings().stream()
        .filter(finding -> finding.objective().equals(objective.id()))
        .anyMatch(ObjectiveReview::isComplete);
  }
}
