package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceObservation;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * The stances of the holders of positions. Observations follow each other by the date on which they were made (a date
 * known to the month comes before the days of that month), then the lower authority before the higher, then by the time
 * at which they were first recorded, then by id. The level takes no part in the order.
 */
final class Stances {
  private static final Shared<Stances> ALL = Shared.of(Stances::new);
  private static final Shared<Tally<Stance>> CURRENT = Shared.of(Stances::whereTheyStand);

  private final ImmutableListMultimap<Id<Position>, StanceObservation> valid;

  private Stances(EvaluationContext context) {
    Snapshot snapshot = context.snapshot();
    List<StanceObservation> all = snapshot.all(StanceObservation.class);
    Set<Id<StanceObservation>> replaced = all.stream()
        .flatMap(observation -> observation.replaces().stream())
        .collect(ImmutableSet.toImmutableSet());
    this.valid = Multimaps.index(
        all.stream()
            .filter(observation -> !replaced.contains(observation.id()))
            .sorted(order(snapshot))
            .toList(),
        StanceObservation::position);
  }

  /** Those that the state tells of. */
  static Stances of(EvaluationContext context) {
    return ALL.in(context);
  }

  /** The stances of the positions that exist on the day of looking; unknown where that cannot be told. */
  static Tally<Stance> current(EvaluationContext context) {
    return CURRENT.in(context);
  }

  private static Tally<Stance> whereTheyStand(EvaluationContext context) {
    Stances stances = of(context);
    LocalDate day = context.asOf();
    ImmutableList.Builder<Tally.Member<Stance>> members = ImmutableList.builder();
    for (Position position : context.snapshot().all(Position.class)) {
      Truth exists = position.existsOn(day);
      if (exists != Truth.FALSE) {
        Stance stance = stances.of(position, day);
        members.add(new Tally.Member<>(stance, exists, stance.records()));
      }
    }
    return Tally.of(members.build());
  }

  /** The positions of which somebody has ever observed where a holder stands, in the order of their ids. */
  List<Position> observed(Snapshot snapshot) {
    return valid.keySet().stream()
        .sorted()
        .flatMap(id -> snapshot.find(Position.class, id).stream())
        .toList();
  }

  /** Where the holder of the position stands at the end of the day. */
  Stance of(Position position, LocalDate day) {
    boolean known = position.isHeldOn(day) != Truth.UNKNOWN;
    List<StanceObservation> observed = valid.get(position.id());
    if (observed.isEmpty()) {
      return Stance.notObserved(position, known);
    }
    Optional<Id<Person>> holder = position.holderOn(day);
    ImmutableList<StanceObservation> ofHolder = observed.stream()
        .filter(observation -> holderThen(observation, position).equals(holder))
        .collect(ImmutableList.toImmutableList());
    Timeline<Optional<StanceObservation>> timeline = Timeline.of(
        Optional.empty(),
        ofHolder,
        observation ->
            new Timeline.Change<>(Optional.of(observation.observedOn()), Optional.of(observation)));
    return Stance.of(position, known, ofHolder, timeline.possibleOn(day));
  }

  /** Whom the observation is about: whom it names, or else who certainly held the position then. */
  private static Optional<Id<Person>> holderThen(StanceObservation observation, Position position) {
    Optional<Id<Person>> first = position.holderOn(observation.observedOn().earliest());
    boolean same = first.equals(position.holderOn(observation.observedOn().latest()));
    return observation.holder().or(() -> same ? first : Optional.empty());
  }

  private static Comparator<StanceObservation> order(Snapshot snapshot) {
    return Comparator.comparing(StanceObservation::observedOn)
        .thenComparing(
            Comparator.<StanceObservation, Authority>comparing(StanceObservation::authority)
                .reversed())
        .thenComparing(observation -> firstRecorded(observation, snapshot))
        .thenComparing(StanceObservation::id);
  }

  private static Instant firstRecorded(StanceObservation observation, Snapshot snapshot) {
    return snapshot
        .recorded(StanceObservation.class, observation.id())
        .map(Recorded::firstAt)
        .orElse(Instant.MIN);
  }
}
