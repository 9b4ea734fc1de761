package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Proof;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;

/**
 * Where the holder of a position stands: the valid observations of that holder in their order, and which of them may be
 * the last one on the day of looking.
 *
 * @param audience the positions and the observations
 * @param position the row of the position
 * @param holderKnown whether it can be told who holds it on that day
 * @param observations the observations, from the first to the last
 * @param possible those that may be the last one, from the last to the first
 * @param mayBeNone whether there may be none yet
 * @param level the name of the level, {@value #NOT_OBSERVED}, or unknown where that cannot be told
 */
record Stance(
    Audience audience,
    int position,
    boolean holderKnown,
    List<Observation> observations,
    List<Observation> possible,
    boolean mayBeNone,
    String level)
    implements Shown {
  static final String NOT_OBSERVED = "not-observed";

  /** A stance by the observations of the holder. */
  static Stance of(
      Audience audience,
      int position,
      boolean holderKnown,
      List<Observation> observations,
      LocalDate day) {
    Possible last = Possible.on(day, observations);
    return new Stance(
        audience,
        position,
        holderKnown,
        observations,
        last.observations(),
        last.mayBeNone(),
        holderKnown ? last.level() : Breakdown.UNKNOWN);
  }

  /** That of somebody who was never observed. */
  static Stance notObserved(Audience audience, int position, boolean holderKnown) {
    return new Stance(
        audience,
        position,
        holderKnown,
        List.of(),
        List.of(),
        true,
        holderKnown ? NOT_OBSERVED : Breakdown.UNKNOWN);
  }

  /** What kind of position it is of. */
  String kind() {
    return audience.kind(position);
  }

  /** The key of the position. */
  EntityKey key() {
    return audience.positions().of(position);
  }

  /** The last observation; empty where there is none, or it cannot be told which. */
  Optional<Observation> last() {
    return holderKnown && !mayBeNone && possible.size() == 1
        ? Optional.of(possible.get(0))
        : Optional.empty();
  }

  /** The key of the last observation; empty where there is none, or it cannot be told which. */
  Optional<EntityKey> lastKey() {
    return last().map(last -> audience.observations().of(last.record()));
  }

  Optional<Influence> influence() {
    return last().flatMap(Observation::influence);
  }

  /** Whether there is an observation, be it stale. */
  Truth isObserved() {
    return judged(last -> Truth.TRUE);
  }

  /** Whether the last observation is from before the day. */
  Truth isOlderThan(LocalDate day) {
    return judged(last -> last.isBefore(day));
  }

  /** Whether the level is lower than one that held at some time after the day. */
  Truth isLowerThanSince(LocalDate day) {
    return judged(last -> wasHigherSince(day, last));
  }

  private Truth wasHigherSince(LocalDate day, Observation last) {
    Truth wasHigher = Truth.FALSE;
    for (int at = 0; observations.get(at).record() != last.record(); at++) {
      if (isHigher(observations.get(at).level(), last.level())) {
        wasHigher = wasHigher.or(observations.get(at + 1).isAfter(day));
      }
    }
    return wasHigher;
  }

  private static boolean isHigher(StanceLevel level, StanceLevel other) {
    return level.number() > other.number();
  }

  /** The acts in public for the cause that can be shown, by this holder. */
  List<Observation> publicActs() {
    return observations.stream()
        .filter(Observation::shownAct)
        .filter(act -> act.level().number() >= StanceLevel.SUPPORTER.number())
        .toList();
  }

  /** Those that may be the last one, and an empty one where there may be none. */
  Stream<Optional<Observation>> possibleOrNone() {
    return Stream.concat(
        possible.stream().map(Optional::of),
        Stream.of(Optional.<Observation>empty()).limit(mayBeNone ? 1 : 0));
  }

  /** What the last observation answers; no where there is none, unknown where it cannot be told which it is. */
  Truth judged(Function<Observation, Truth> question) {
    if (!holderKnown) {
      return Truth.UNKNOWN;
    }
    Truth agreed = mayBeNone ? Truth.FALSE : question.apply(possible.get(0));
    for (Observation last : possible) {
      if (question.apply(last) != agreed) {
        return Truth.UNKNOWN;
      }
    }
    return agreed;
  }

  /** The position and the observations that may be the last. */
  List<EntityKey> records() {
    return ImmutableList.<EntityKey>builder()
        .add(key())
        .addAll(possible.stream()
            .map(last -> audience.observations().of(last.record()))
            .iterator())
        .build();
  }

  /** By the position and the observations that may be the last. */
  @Override
  public void by(Proof proof, Truth counts) {
    proof.add(audience.positions(), position, counts);
    for (Observation last : possible) {
      proof.add(audience.observations(), last.record(), counts);
    }
  }
}
