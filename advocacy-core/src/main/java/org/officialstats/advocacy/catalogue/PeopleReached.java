package org.officialstats.advocacy.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Person;

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
        turnout -> least(turnout.held()),
        turnout -> most(turnout.possible()));
  }

  private static long least(List<Gathering> gatherings) {
    long largest = gatherings.stream().mapToLong(Gathering::attended).max().orElse(0);
    return Math.max(named(gatherings), largest);
  }

  private static long most(List<Gathering> gatherings) {
    return named(gatherings) + gatherings.stream().mapToLong(Gathering::heads).sum();
  }

  private static long named(List<Gathering> gatherings) {
    Set<Id<Person>> people = new HashSet<>();
    gatherings.forEach(gathering -> people.addAll(gathering.people()));
    return people.size();
  }
}
