package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservation;

/**
 * Where the holder of a position stands: the valid observations of that holder in their order, and which of them may be
 * the last one on the day of looking.
 *
 * @param position the position
 * @param holderKnown whether it can be told who holds it on that day
 * @param observations the observations, from the first to the last
 * @param possible those that may be the last one; an empty one where there may be none yet
 * @param level the name of the level, {@value #NOT_OBSERVED}, or unknown where that cannot be told
 */
record Stance(
    Position position,
    boolean holderKnown,
    List<StanceObservation> observations,
    Set<Optional<StanceObservation>> possible,
    String level) {
  static final String NOT_OBSERVED = "not-observed";

  private static final ImmutableSet<Optional<StanceObservation>> NONE =
      ImmutableSet.of(Optional.empty());

  /** A stance by the observations of the holder. */
  static Stance of(
      Position position,
      boolean holderKnown,
      ImmutableList<StanceObservation> observations,
      Set<Optional<StanceObservation>> possible) {
    return new Stance(position, holderKnown, observations, possible, level(holderKnown, possible));
  }

  /** That of somebody who was never observed. */
  static Stance notObserved(Position position, boolean holderKnown) {
    return of(position, holderKnown, ImmutableList.of(), NONE);
  }

  private static String level(boolean holderKnown, Set<Optional<StanceObservation>> possible) {
    Set<String> levels = possible.stream()
        .map(last -> last.map(StanceObservation::level).map(Names::kebab).orElse(NOT_OBSERVED))
        .collect(ImmutableSet.toImmutableSet());
    return holderKnown && levels.size() == 1 ? levels.iterator().next() : Breakdown.UNKNOWN;
  }

  /** The last observation; empty where there is none, or it cannot be told which. */
  Optional<StanceObservation> last() {
    return holderKnown && possible.size() == 1 ? possible.iterator().next() : Optional.empty();
  }

  Optional<Influence> influence() {
    return last().flatMap(StanceObservation::influence);
  }

  /** Whether there is an observation, be it stale. */
  Truth isObserved() {
    return judged(last -> Truth.TRUE);
  }

  /** Whether the last observation is from before the day. */
  Truth isOlderThan(LocalDate day) {
    return judged(last -> last.observedOn().isBefore(day));
  }

  /** Whether the level is lower than one that held at some time after the day. */
  Truth isLowerThanSince(LocalDate day) {
    return judged(last -> wasHigherSince(day, last));
  }

  private Truth wasHigherSince(LocalDate day, StanceObservation last) {
    return IntStream.range(0, observations.indexOf(last))
        .filter(at -> isHigher(observations.get(at).level(), last.level()))
        .mapToObj(at -> observations.get(at + 1).observedOn().isAfter(day))
        .reduce(Truth.FALSE, Truth::or);
  }

  private static boolean isHigher(StanceLevel level, StanceLevel other) {
    return level.number() > other.number();
  }

  /** The acts in public for the cause that can be shown, by this holder. */
  List<StanceObservation> publicActs() {
    return observations.stream()
        .filter(StanceObservation::publicAct)
        .filter(act -> !act.evidence().isEmpty())
        .filter(act -> act.level().number() >= StanceLevel.SUPPORTER.number())
        .toList();
  }

  /** What the last observation answers; no where there is none, unknown where it cannot be told which it is. */
  Truth judged(Function<StanceObservation, Truth> question) {
    return holderKnown
        ? Timeline.agreed(possible, last -> last.map(question).orElse(Truth.FALSE))
        : Truth.UNKNOWN;
  }

  /** The position and the observations that may be the last. */
  List<EntityKey> records() {
    return ImmutableList.<EntityKey>builder()
        .add(position.key())
        .addAll(possible.stream()
            .flatMap(Optional::stream)
            .map(StanceObservation::key)
            .iterator())
        .build();
  }
}
