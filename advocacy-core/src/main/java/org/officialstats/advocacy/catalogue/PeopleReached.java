package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Unit;

/**
 * EVT-03: the different people at the events held in the period. The lower bound holds if the unnamed heads of each
 * event are among the named people and the heads of other events as far as possible; the upper bound, if no head is.
 */
final class PeopleReached {
  private PeopleReached() {}

  static List<Figure> figures(EvaluationContext context) {
    return TurnoutFigures.of(
        context,
        Unit.PERSONS,
        held -> Math.max(held.people(), held.largest()),
        possible -> possible.people() + possible.heads());
  }
}
