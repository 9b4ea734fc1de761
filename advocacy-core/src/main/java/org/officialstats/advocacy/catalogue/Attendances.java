package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.event.Event;

/** EVT-02: the attendances at the events held in the period, whoever attended several. */
final class Attendances {
  private Attendances() {}

  static List<Figure> figures(EvaluationContext context) {
    return ImmutableList.<Figure>builder()
        .addAll(TurnoutFigures.of(
            context,
            Unit.ATTENDANCES,
            turnout -> sum(turnout.held()),
            turnout -> sum(turnout.possible())))
        .addAll(Breakdown.counts("events-without-attendance", withoutRecord(Turnout.of(context)))
            .figures())
        .build();
  }

  private static long sum(List<Gathering> gatherings) {
    return gatherings.stream().mapToLong(Gathering::attended).sum();
  }

  private static Tally<Event> withoutRecord(Turnout turnout) {
    return Tally.of(turnout.possible().stream()
        .filter(gathering -> !gathering.isRecorded())
        .map(gathering -> new Tally.Member<>(
            gathering.event(),
            gathering.inPeriod(),
            ImmutableList.of(gathering.event().key())))
        .toList());
  }
}
