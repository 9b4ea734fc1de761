package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;

/** REP-02: how complete the annual review of the year's workplan is, and how long after the year's end it was held. */
final class ReviewCompleteness {
  private static final Reason NOT_YET_DUE = Reasons.of("review-not-due");
  private static final Reason NOT_HELD = Reasons.of("review-not-held");

  private ReviewCompleteness() {}

  static List<Figure> figures(EvaluationContext context) {
    LocalDate yearEnd = context.strategy().calendar().lastDay(context.period().wholeYear());
    LocalDate due = yearEnd.plusDays(context.strategy().deadlines().annualReview());
    Optional<AnnualReview> review = Reviews.held(context.period().wholeYear(), context);
    if (review.isEmpty() && !due.isBefore(context.asOf())) {
      Result notDue = new Result.NotDue(NOT_YET_DUE);
      return ImmutableList.of(Figure.of(Unit.PERCENT, notDue, Evidence.NONE));
    }
    return Breakdown.shares(objectives(context, review), Reasons.NO_RECORDS)
        .by("objective", objective -> ImmutableList.of(objective.id()))
        .and(ImmutableList.of(daysAfterYearEnd(review, yearEnd)))
        .figures();
  }

  private static Tally<Objective> objectives(
      EvaluationContext context, Optional<AnnualReview> review) {
    return Tally.of(context.strategy().objectives().stream()
        .map(objective -> new Tally.Member<>(
            objective,
            Truth.of(review.filter(held -> Reviews.isComplete(held, objective)).isPresent()),
            review.map(AnnualReview::key).stream().toList()))
        .toList());
  }

  private static Figure daysAfterYearEnd(Optional<AnnualReview> review, LocalDate yearEnd) {
    Result days = review
        .flatMap(AnnualReview::reviewedOn)
        .map(day -> Result.count(ChronoUnit.DAYS.between(yearEnd, day)))
        .orElseGet(() -> new Result.Undefined(NOT_HELD, Optional.empty()));
    return new Figure(
        "days-after-year-end",
        Group.ALL,
        Unit.DAYS,
        days,
        Evidence.counted(review.map(AnnualReview::key).stream().toList()));
  }
}
