package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Attendance;

/** The figures of an indicator that counts people at events: for the whole, by kind of event, and by what the people are. */
final class TurnoutFigures {
  private final Unit unit;
  private final Function<Turnout, Long> lower;
  private final Function<Turnout, Long> upper;
  private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();

  private TurnoutFigures(Unit unit, Function<Turnout, Long> lower, Function<Turnout, Long> upper) {
    this.unit = unit;
    this.lower = lower;
    this.upper = upper;
  }

  static List<Figure> of(
      EvaluationContext context,
      Unit unit,
      Function<Turnout, Long> lower,
      Function<Turnout, Long> upper) {
    return new TurnoutFigures(unit, lower, upper).figures(context, Turnout.of(context));
  }

  private List<Figure> figures(EvaluationContext context, Turnout turnout) {
    Places places = new Places(context);
    add(Figure.VALUE, Group.ALL, turnout, turnout.between(lower, upper));
    if (turnout.isLowerBound()) {
      add("at-least", Group.ALL, turnout, Result.count(lower.apply(turnout)));
    }
    parts("event-kind", turnout.byEventKind());
    by("segment", turnout, attendance -> attendance.segment().map(Id::value).stream());
    by("attendance-mode", turnout, attendance -> attendance.mode().map(Names::kebab).stream());
    by("region", turnout, attendance -> Places.region(places.countryOf(attendance)).stream());
    by("sex", turnout, attendance -> attendance.sex().map(Names::kebab).stream());
    return figures.build();
  }

  private void by(String dimension, Turnout turnout, Function<Attendance, Stream<String>> values) {
    parts(
        dimension,
        turnout.by(attendance -> values.apply(attendance).findFirst().orElse(Breakdown.UNKNOWN)));
  }

  private void parts(String dimension, SortedMap<String, Turnout> parts) {
    parts.forEach((name, part) -> add(
        Figure.VALUE, Group.of(dimension, name), part, part.between(lower, upper)));
  }

  private void add(String measure, Group group, Turnout turnout, Result result) {
    figures.add(new Figure(measure, group, unit, result, turnout.evidence()));
  }
}
