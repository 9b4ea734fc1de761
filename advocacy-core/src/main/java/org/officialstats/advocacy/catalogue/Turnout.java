package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/** Who took part in the events that were held in the period. */
final class Turnout {
  private static final String TOOK_PLACE =
      "%1$sstate == 'held' && (has(%1$sdates.end) && %1$sdates.end in period && %1$sdates.end <= asOf"
          + " || !has(%1$sdates.end) && %1$sdates.start in period && %1$sdates.start <= asOf)";

  /** Events that were held in the period, and were over by the day of looking. */
  private static final Condition EVENTS = Condition.on(Event.class, TOOK_PLACE.formatted(""));

  private static final Condition ATTENDANCES =
      Condition.on(Attendance.class, TOOK_PLACE.formatted("event."));

  private static final Shared<Turnout> IN_PERIOD = Shared.of(Turnout::read);

  private static final Reason NOT_RECORDED = Reasons.of("attendance-not-recorded");

  private final ImmutableList<Gathering> gatherings;

  private Turnout(List<Gathering> gatherings) {
    this.gatherings = ImmutableList.copyOf(gatherings);
  }

  static Turnout of(EvaluationContext context) {
    return IN_PERIOD.in(context);
  }

  /** Of all attendances only those at such events are read. */
  private static Turnout read(EvaluationContext context) {
    Evidence events = EVENTS.ask(context);
    ImmutableListMultimap<Id<Event>, Attendance> records = Multimaps.index(
        found(ATTENDANCES.ask(context), Attendance.class, context).iterator(), Attendance::event);
    Set<EntityKey> open = ImmutableSet.copyOf(events.unknown());
    return new Turnout(found(events, Event.class, context)
        .map(event -> Gathering.of(
            event,
            open.contains(event.key()) ? Truth.UNKNOWN : Truth.TRUE,
            records.get(event.id())))
        .toList());
  }

  /** The records of which a condition holds, or of which it cannot be told, in their order. */
  private static <E extends Entity> Stream<E> found(
      Evidence asked, Class<E> kind, EvaluationContext context) {
    return Stream.concat(asked.counted().stream(), asked.unknown().stream())
        .sorted()
        .flatMap(key -> context.snapshot().find(kind, Id.<E>of(key.id())).stream());
  }

  /** The events of each kind, in the order of the kinds. */
  SortedMap<String, Turnout> byEventKind() {
    SortedMap<String, List<Gathering>> parts = new TreeMap<>();
    gatherings.forEach(gathering -> parts
        .computeIfAbsent(gathering.event().kind().value(), kind -> new ArrayList<>())
        .add(gathering));
    return Maps.transformValues(parts, Turnout::new);
  }

  /** The people of each value, in the order of the values, with the events where they took part. */
  SortedMap<String, Turnout> by(Function<Attendance, String> value) {
    SortedMap<String, List<Gathering>> parts = new TreeMap<>();
    gatherings.forEach(gathering -> Multimaps.index(gathering.attendances(), value::apply)
        .asMap()
        .forEach((name, some) -> parts
            .computeIfAbsent(name, part -> new ArrayList<>())
            .add(gathering.with(ImmutableList.copyOf(some)))));
    return Maps.transformValues(parts, Turnout::new);
  }

  /** The events that were certainly held in the period. */
  List<Gathering> held() {
    return gatherings.stream().filter(held -> held.inPeriod() == Truth.TRUE).toList();
  }

  /** Those, and the events that may have been held in the period. */
  List<Gathering> possible() {
    return gatherings;
  }

  boolean isLowerBound() {
    return gatherings.stream().anyMatch(Gathering::isLowerBound);
  }

  /**
   * A number of people by its bounds: no data where people took part and none is recorded, or where a head count that
   * is a lower bound leaves it without an upper one.
   */
  Result between(Function<Turnout, Long> lower, Function<Turnout, Long> upper) {
    if (!gatherings.isEmpty() && gatherings.stream().noneMatch(Gathering::isRecorded)) {
      return new Result.NoData(NOT_RECORDED);
    }
    long least = lower.apply(this);
    return isLowerBound()
        ? new Result.NoData(Reasons.lowerBoundOnly(least))
        : Tally.between(least, upper.apply(this));
  }

  /** The records of events held; unknown are those of events that may have been, and events without records. */
  Evidence evidence() {
    ImmutableList.Builder<EntityKey> unknown = ImmutableList.builder();
    gatherings.stream()
        .filter(gathering -> gathering.inPeriod() == Truth.UNKNOWN || !gathering.isRecorded())
        .forEach(gathering -> unknown.add(gathering.event().key()).addAll(gathering.records()));
    return new Evidence(
        held().stream().map(Gathering::records).flatMap(Collection::stream).toList(),
        ImmutableList.of(),
        unknown.build());
  }
}
