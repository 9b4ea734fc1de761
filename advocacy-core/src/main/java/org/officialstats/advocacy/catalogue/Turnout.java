package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/** Who took part in the events that were held in the period. */
final class Turnout {
  private static final Reason NOT_RECORDED = Reasons.of("attendance-not-recorded");

  private final ImmutableList<Gathering> gatherings;

  private Turnout(List<Gathering> gatherings) {
    this.gatherings = ImmutableList.copyOf(gatherings);
  }

  static Turnout of(EvaluationContext context) {
    ImmutableListMultimap<Id<Event>, Attendance> records =
        Multimaps.index(context.snapshot().all(Attendance.class), Attendance::event);
    return new Turnout(context.snapshot().all(Event.class).stream()
        .map(event ->
            new Gathering(event, Events.isHeldInPeriod(event, context), records.get(event.id())))
        .filter(gathering -> gathering.inPeriod() != Truth.FALSE)
        .toList());
  }

  /** The events that meet a condition. */
  Turnout at(Predicate<Event> condition) {
    return new Turnout(gatherings.stream()
        .filter(gathering -> condition.test(gathering.event()))
        .toList());
  }

  /** The events where somebody of whom the condition holds took part, with those people. */
  Turnout who(Predicate<Attendance> condition) {
    return new Turnout(gatherings.stream()
        .map(gathering -> gathering.of(condition))
        .filter(Gathering::isRecorded)
        .toList());
  }

  Stream<Event> events() {
    return gatherings.stream().map(Gathering::event);
  }

  Stream<Attendance> attendances() {
    return gatherings.stream().flatMap(gathering -> gathering.attendances().stream());
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
