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
  private final EvaluationContext context;
  private final Snapshot snapshot;
  private final ImmutableListMultimap<Id<Position>, StanceObservation> valid;

  Stances(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
    List<StanceObservation> all = snapshot.all(StanceObservation.class);
    Set<Id<StanceObservation>> replaced = all.stream()
        .flatMap(observation -> observation.replaces().stream())
        .collect(ImmutableSet.toImmutableSet());
    this.valid = Multimaps.index(
        all.stream()
            .filter(observation -> !replaced.contains(observation.id()))
            .sorted(order())
            .toList(),
        StanceObservation::position);
  }

  /** The stances of the positions that exist on the day of looking; unknown where that cannot be told. */
  Tally<Stance> current() {
    return Tally.of(snapshot.all(Position.class).stream()
        .filter(position -> position.existsOn(context.asOf()) != Truth.FALSE)
        .map(position -> of(position, context.asOf()))
        .map(stance -> new Tally.Member<>(
            stance, stance.position().existsOn(context.asOf()), stance.records()))
        .toList());
  }

  /** Whether somebody has ever observed where a holder of the position stands. */
  boolean isEverObserved(Position position) {
    return valid.containsKey(position.id());
  }

  /** Where the holder of the position stands at the end of the day. */
  Stance of(Position position, LocalDate day) {
    Optional<Id<Person>> holder = position.holderOn(day);
    boolean known = holder.isPresent() || position.isHeldOn(day) == Truth.FALSE;
    List<StanceObservation> ofHolder = valid.get(position.id()).stream()
        .filter(observation -> holderThen(observation, position).equals(holder))
        .collect(ImmutableList.toImmutableList());
    Timeline<Optional<StanceObservation>> timeline = Timeline.of(
        Optional.empty(),
        ofHolder,
        observation ->
            new Timeline.Change<>(Optional.of(observation.observedOn()), Optional.of(observation)));
    return new Stance(position, known, ofHolder, timeline.possibleOn(day));
  }

  /** Whom the observation is about: whom it names, or else who certainly held the position then. */
  private static Optional<Id<Person>> holderThen(StanceObservation observation, Position position) {
    Optional<Id<Person>> first = position.holderOn(observation.observedOn().earliest());
    boolean same = first.equals(position.holderOn(observation.observedOn().latest()));
    return observation.holder().or(() -> same ? first : Optional.empty());
  }

  private Comparator<StanceObservation> order() {
    return Comparator.comparing(StanceObservation::observedOn)
        .thenComparing(
            Comparator.<StanceObservation, Authority>comparing(StanceObservation::authority)
                .reversed())
        .thenComparing(this::firstRecorded)
        .thenComparing(StanceObservation::id);
  }

  private Instant firstRecorded(StanceObservation observation) {
    return snapshot
        .recorded(StanceObservation.class, observation.id())
        .map(Recorded::firstAt)
        .orElse(Instant.MIN);
  }
}
