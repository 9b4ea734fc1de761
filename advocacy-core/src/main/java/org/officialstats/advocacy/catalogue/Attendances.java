package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.definition.Register;
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
            context, Unit.ATTENDANCES, Attended::attendances, Attended::attendances))
        .addAll(Breakdown.counts("events-without-attendance", withoutRecord(context))
            .figures())
        .build();
  }

  private static Tally<Gathering> withoutRecord(EvaluationContext context) {
    Register.Keys events = Register.of(context, Event.class).keys();
    return Tally.of(Attending.in(context).parts().get(0).turnout().withoutRecord().stream()
        .map(held -> new Tally.Member<>(held, held.inPeriod(), Shown.row(events, held.event())))
        .toList());
  }
}
