package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;

/** The figures of an indicator that counts people at events: for the whole, by kind of event, and by what the people are. */
final class TurnoutFigures {
  private TurnoutFigures() {}

  /**
   * The figures.
   *
   * @param lower the number that is certain, by those who took part in the events that were held in the period
   * @param upper the number that is possible, by those who took part in these or in events that may have been
   */
  static List<Figure> of(
      EvaluationContext context,
      Unit unit,
      ToLongFunction<Attended> lower,
      ToLongFunction<Attended> upper) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (TurnoutPart part : Attending.in(context).parts()) {
      Turnout turnout = part.turnout();
      figures.add(figure(Figure.VALUE, part, unit, turnout.between(lower, upper)));
      if (part.group().equals(Group.ALL) && turnout.isLowerBound()) {
        figures.add(
            figure("at-least", part, unit, Result.count(lower.applyAsLong(turnout.held()))));
      }
    }
    return figures.build();
  }

  private static Figure figure(String measure, TurnoutPart part, Unit unit, Result result) {
    return new Figure(measure, part.group(), unit, result, part.turnout().evidence());
  }
}
