package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.Workplan;

/**
 * EVT-01: the events of the endorsed workplan that were held in the period, against those that it planned for the
 * period. An event that moved into the period counts as held and not as planned, so the share can be above 100 %, and
 * the parts of the quarters add up to those of the year.
 */
final class EventDelivery {
  private static final Reason NOTHING_PLANNED = Reasons.of("nothing-planned");

  private EventDelivery() {}

  static List<Figure> figures(EvaluationContext context) {
    return WorkplanStanding.of(context)
        .endorsed()
        .map(plan -> figures(plan, context))
        .orElseGet(() -> ImmutableList.of(Figure.of(
            Unit.PERCENT, new Result.NotApplicable(Reasons.NO_ENDORSED_WORKPLAN), Evidence.NONE)));
  }

  private static List<Figure> figures(Workplan plan, EvaluationContext context) {
    LocalDate endorsed = plan.endorsement().map(Endorsement::on).orElseThrow();
    List<Event> events = events(plan, context);
    Tally<Event> planned =
        Tally.of(events, event -> Events.wasPlannedForPeriod(event, endorsed, context));
    Tally<Event> held = Tally.of(events, event -> Events.isHeldInPeriod(event, context));
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    Against<Event> delivered = new Against<>(held, planned);
    figures.add(delivered.figure(Group.ALL, NOTHING_PLANNED));
    CodeList kinds = context.snapshot().codeLists().list("event-kind");
    kinds.entries().keySet().stream()
        .filter(kind -> events.stream().anyMatch(event -> event.kind().equals(kind)))
        .forEach(kind -> figures.add(delivered
            .where(event -> event.kind().equals(kind))
            .figure(Group.of("event-kind", kind.value()), NOTHING_PLANNED)));
    events.stream()
        .map(Event::mode)
        .distinct()
        .sorted()
        .forEach(mode -> figures.add(delivered
            .where(event -> event.mode() == mode)
            .figure(Group.of("event-mode", Names.kebab(mode)), NOTHING_PLANNED)));
    figures.addAll(undone("cancelled", EventState.CANCELLED, planned, context));
    figures.addAll(undone("postponed", EventState.POSTPONED, planned, context));
    return figures.build();
  }

  private static List<Event> events(Workplan plan, EvaluationContext context) {
    Set<Id<Event>> ids = plan.items().stream()
        .flatMap(item -> item.events().stream())
        .collect(ImmutableSet.toImmutableSet());
    return ids.stream()
        .flatMap(id -> context.snapshot().find(Event.class, id).stream())
        .toList();
  }

  private static List<Figure> undone(
      String measure, EventState state, Tally<Event> planned, EvaluationContext context) {
    List<Event> events = planned.counted().toList();
    Tally<Event> undone = Tally.of(events, event -> Events.isInState(event, state, context));
    return Breakdown.counts(measure, undone)
        .by(
            context.snapshot().codeLists().list("change-reason"),
            event -> Events.reasons(event, context))
        .figures();
  }
}
