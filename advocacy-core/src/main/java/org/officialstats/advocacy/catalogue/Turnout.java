package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/**
 * Who took part in the events that were held in the period, or some of them.
 *
 * @param gatherings the events that were held, or may have been
 * @param came who took part in them, in the order of the records
 * @param held how many took part in the events that were certainly held in the period
 * @param possible how many took part in these or in events that may have been
 * @param evidence the records of events held; unknown are those of events that may have been, and events without records
 */
record Turnout(
    List<Gathering> gatherings,
    List<Came> came,
    Attended held,
    Attended possible,
    Evidence evidence) {
  private static final String AT_SUCH_AN_EVENT =
      "event.state == 'held' && (has(event.dates.end) && event.dates.end in period && event.dates.end <= asOf"
          + " || !has(event.dates.end) && event.dates.start in period && event.dates.start <= asOf)";

  /** Events that were held in the period, and were over by the day of looking. */
  private static final Condition EVENTS =
      Condition.on(Event.class, AT_SUCH_AN_EVENT.replace("event.", ""));

  private static final Condition ATTENDANCES = Condition.on(Attendance.class, AT_SUCH_AN_EVENT);

  private static final Reason NOT_RECORDED = Reasons.of("attendance-not-recorded");

  static Turnout of(List<Gathering> gatherings, List<Came> came) {
    List<Came> certain = came.stream().filter(Came::isCertain).toList();
    Attended held = Attended.of(certain);
    return new Turnout(
        ImmutableList.copyOf(gatherings),
        ImmutableList.copyOf(came),
        held,
        certain.size() == came.size() ? held : Attended.of(came),
        new Evidence(
            certain.stream().map(Came::record).toList(),
            ImmutableList.of(),
            Stream.concat(
                    came.stream().filter(one -> !one.isCertain()).map(Came::record),
                    Stream.concat(
                            gatherings.stream().filter(one -> one.inPeriod() == Truth.UNKNOWN),
                            withoutRecord(gatherings, came))
                        .map(one -> one.event().key()))
                .toList()));
  }

  private static Stream<Gathering> withoutRecord(List<Gathering> gatherings, List<Came> came) {
    BitSet recorded = new BitSet();
    came.forEach(one -> recorded.set(one.at().number()));
    return gatherings.stream().filter(one -> !recorded.get(one.number()));
  }

  /** That of the period; only the attendances at such events are read. */
  static Turnout of(EvaluationContext context) {
    Evidence asked = EVENTS.ask(context);
    Set<EntityKey> open = ImmutableSet.copyOf(asked.unknown());
    Map<Id<Event>, Gathering> gatherings = new LinkedHashMap<>();
    found(asked, Event.class, context)
        .forEach((key, event) -> gatherings.put(
            event.id(),
            new Gathering(
                gatherings.size(), event, open.contains(key) ? Truth.UNKNOWN : Truth.TRUE)));
    Map<Id<Person>, Integer> people = new HashMap<>();
    ImmutableList.Builder<Came> came = ImmutableList.builder();
    found(ATTENDANCES.ask(context), Attendance.class, context).forEach((key, attendance) -> {
      Gathering at = gatherings.get(attendance.event());
      if (at != null) {
        int person = attendance
            .person()
            .map(id -> people.computeIfAbsent(id, any -> people.size()))
            .orElse(Came.UNNAMED);
        came.add(new Came(key, attendance, at, person));
      }
    });
    return of(ImmutableList.copyOf(gatherings.values()), came.build());
  }

  /** The records of which a condition holds, or of which it cannot be told, in the order of their keys. */
  private static <E extends Entity> Map<EntityKey, E> found(
      Evidence asked, Class<E> kind, EvaluationContext context) {
    Map<EntityKey, E> found = new LinkedHashMap<>();
    Stream.concat(asked.counted().stream(), asked.unknown().stream())
        .sorted()
        .forEach(key -> context
            .snapshot()
            .find(kind, Id.<E>of(key.id()))
            .ifPresent(record -> found.put(key, record)));
    return found;
  }

  /** The events at which nobody is on record. */
  List<Gathering> withoutRecord() {
    return withoutRecord(gatherings, came).toList();
  }

  boolean isLowerBound() {
    return came.stream().anyMatch(one -> one.attendance().atLeast());
  }

  /**
   * A number of people by its bounds: no data where people took part and none is recorded, or where a head count that
   * is a lower bound leaves it without an upper one.
   */
  Result between(ToLongFunction<Attended> lower, ToLongFunction<Attended> upper) {
    if (!gatherings.isEmpty() && came.isEmpty()) {
      return new Result.NoData(NOT_RECORDED);
    }
    long least = lower.applyAsLong(held);
    return isLowerBound()
        ? new Result.NoData(Reasons.lowerBoundOnly(least))
        : Tally.between(least, upper.applyAsLong(possible));
  }
}
