package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.StateChange;

/** When events took place or were to take place. An event belongs to the period that its last day falls into. */
final class Events {
  private Events() {}

  /** Whether it was held in the period, and was over by the day of looking. */
  static Truth isHeldInPeriod(Event event, EvaluationContext context) {
    return event.state() == EventState.HELD ? endsInPeriod(event.dates(), context) : Truth.FALSE;
  }

  private static Truth endsInPeriod(DateSpan dates, EvaluationContext context) {
    return end(dates).map(context::isInPeriod).orElse(Truth.UNKNOWN);
  }

  /** Whether the dates that were in force on that day ended in the period, be that after the day of looking. */
  static Truth wasPlannedForPeriod(Event event, LocalDate day, EvaluationContext context) {
    return Timeline.agreed(
        datesKnownOn(event, day),
        dates -> end(dates)
            .map(end -> end.isWithin(context.firstDay(), context.lastDay()))
            .orElse(Truth.UNKNOWN));
  }

  /** The dates that may have been in force on the day: one, unless the day of a change is not known well enough. */
  private static Set<DateSpan> datesKnownOn(Event event, LocalDate day) {
    List<StateChange> moves = event.stateHistory().stream()
        .filter(change -> change.previousDates().isPresent())
        .toList();
    DateSpan first = moves.isEmpty() ? event.dates() : before(moves.get(0));
    List<Timeline.Change<DateSpan>> changes = IntStream.range(0, moves.size())
        .mapToObj(at -> new Timeline.Change<>(
            Optional.of(moves.get(at).on()),
            at + 1 < moves.size() ? before(moves.get(at + 1)) : event.dates()))
        .toList();
    return Timeline.of(first, changes, change -> change).possibleOn(day);
  }

  private static DateSpan before(StateChange move) {
    return move.previousDates().orElseThrow();
  }

  /** Whether the event stood in this state at the end of the day of looking. */
  static Truth isInState(Event event, EventState state, EvaluationContext context) {
    return Timeline.agreed(
        changes(event).possibleOn(context.asOf()),
        last -> Truth.of(last.map(StateChange::state).orElse(beforeHistory(event)) == state));
  }

  /** Why the event came into its state, as codes; empty where no reason is recorded. */
  static List<Code> reasons(Event event, EvaluationContext context) {
    return changes(event).on(context.asOf()).stream()
        .flatMap(Optional::stream)
        .flatMap(change -> change.reasonCode().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Timeline<Optional<StateChange>> changes(Event event) {
    return Timeline.of(
        Optional.empty(),
        event.stateHistory(),
        change -> new Timeline.Change<>(Optional.of(change.on()), Optional.of(change)));
  }

  /** Without a history the present state has always held; before one, the event was planned. */
  private static EventState beforeHistory(Event event) {
    return event.stateHistory().isEmpty() ? event.state() : EventState.PLANNED;
  }

  /** The last day, or else the first. */
  static Optional<PartialDate> end(DateSpan dates) {
    return dates.to().or(dates::from);
  }
}
