package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.Truth;

/**
 * An indicator, checked under the code lists in use: it only has to be looked at a state.
 *
 * @param ground what it stands on
 * @param notDue when the question does not arise yet, and why
 * @param notApplicable when it does not arise at all, and why
 * @param measures what is measured, the headline first
 */
record IndicatorPlan(
    Ground ground, List<Excuse> notDue, List<Excuse> notApplicable, List<MeasurePlan> measures) {
  /** A condition under which there is no number, and the reason for that. */
  record Excuse(Expression when, Reason reason) {}

  IndicatorPlan {
    notDue = ImmutableList.copyOf(notDue);
    notApplicable = ImmutableList.copyOf(notApplicable);
    measures = ImmutableList.copyOf(measures);
  }

  List<Figure> figures(Look look) {
    Desk desk = Desk.of(look, ground);
    List<Figure> figures = figures(desk);
    look.note(desk.kinds());
    return figures;
  }

  private List<Figure> figures(Desk desk) {
    return holding(notDue, desk)
        .<Result>map(Result.NotDue::new)
        .or(() -> holding(notApplicable, desk).map(Result.NotApplicable::new))
        .map(this::none)
        .orElseGet(() -> measures.stream()
            .flatMap(measure -> Figures.of(measure, desk).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<Reason> holding(List<Excuse> excuses, Desk desk) {
    return excuses.stream()
        .filter(excuse -> excuse.when().truth(desk.withStrategy()) == Truth.TRUE)
        .map(Excuse::reason)
        .findFirst();
  }

  private List<Figure> none(Result result) {
    MeasurePlan headline = measures.get(0);
    return ImmutableList.of(
        new Figure(headline.name(), headline.part(), headline.unit(), result, Evidence.NONE));
  }
}
