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
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.Workplan;

/**
 * WPL-01: how many days before its year the workplan was endorsed. That it is not endorsed is said by a figure of its
 * own, and the days are then undefined; before the year has begun they are not due.
 */
final class WorkplanEndorsement {
  private static final Reason NOT_YET = Reasons.of("not-endorsed-yet");
  private static final Reason NOT_ENDORSED = Reasons.of("not-endorsed");

  private WorkplanEndorsement() {}

  static List<Figure> figures(EvaluationContext context) {
    WorkplanStanding plans = WorkplanStanding.of(context);
    LocalDate newYear = context.strategy().calendar().firstDay(context.period().wholeYear());
    boolean begun = !context.asOf().isBefore(newYear);
    return ImmutableList.of(
        days(Figure.VALUE, plans.endorsed(), newYear, begun),
        days("first-version", plans.firstEndorsed(), newYear, begun),
        notEndorsed(plans.endorsed(), begun));
  }

  private static Figure days(
      String measure, Optional<Workplan> plan, LocalDate newYear, boolean begun) {
    Result result = plan.flatMap(Workplan::endorsement)
        .map(endorsement -> days(endorsement, newYear))
        .orElseGet(() -> none(begun));
    return new Figure(measure, Group.ALL, Unit.DAYS, result, evidence(plan));
  }

  private static Result days(Endorsement endorsement, LocalDate newYear) {
    return Result.count(ChronoUnit.DAYS.between(endorsement.on(), newYear));
  }

  private static Result none(boolean begun) {
    return begun
        ? new Result.Undefined(NOT_ENDORSED, Optional.empty())
        : new Result.NotDue(NOT_YET);
  }

  private static Figure notEndorsed(Optional<Workplan> plan, boolean begun) {
    Result result = plan.isEmpty() && !begun
        ? new Result.NotDue(NOT_YET)
        : Result.count(plan.isPresent() ? 0 : 1);
    return new Figure("not-endorsed", Group.ALL, Unit.COUNT, result, evidence(plan));
  }

  private static Evidence evidence(Optional<Workplan> plan) {
    return Evidence.counted(plan.map(Workplan::key).stream().toList());
  }
}
