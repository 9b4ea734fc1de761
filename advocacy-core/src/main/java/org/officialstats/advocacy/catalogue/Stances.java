package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/** The stances of the holders of positions, by rows: no record is read. */
final class Stances {
  private static final Shared<Stances> ALL = Shared.of(Stances::new);
  private static final Shared<Tally<Stance>> CURRENT = Shared.of(Stances::whereTheyStand);

  private final Audience audience;
  private final Holdings holdings;
  private final Map<Integer, List<Observation>> valid;

  private Stances(EvaluationContext context) {
    Register positions = Register.of(context, Position.class);
    Observations observations = new Observations(positions);
    this.audience = new Audience(positions.keys(), positions.words("kind"), observations.keys());
    this.holdings = new Holdings(positions);
    ImmutableMap.Builder<Integer, List<Observation>> all = ImmutableMap.builder();
    positions.forEach(position -> {
      List<Observation> found = observations.of(position);
      if (!found.isEmpty()) {
        all.put(position, ImmutableList.copyOf(found));
      }
    });
    this.valid = all.buildOrThrow();
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
    Register positions = Register.of(context, Position.class);
    Existing existing = new Existing(positions, context.asOf());
    ImmutableList.Builder<Tally.Member<Stance>> members = ImmutableList.builder();
    positions.forEach(position -> {
      Truth exists = existing.of(position);
      if (exists != Truth.FALSE) {
        Stance stance = stances.of(position, context.asOf());
        members.add(new Tally.Member<>(stance, exists, stance));
      }
    });
    return Tally.of(members.build());
  }

  /** The positions of which somebody has ever observed where a holder stands. */
  Set<Integer> observed() {
    return valid.keySet();
  }

  /** Where the holder of the position stands at the end of the day. */
  Stance of(int position, LocalDate day) {
    long on = day.toEpochDay();
    boolean known = holdings.isHeldOn(position, on) != Truth.UNKNOWN;
    List<Observation> observed = valid.get(position);
    if (observed == null) {
      return Stance.notObserved(audience, position, known);
    }
    int holder = holdings.holderOn(position, on);
    List<Observation> ofHolder = observed.stream()
        .filter(observation -> holderThen(observation, position) == holder)
        .collect(ImmutableList.toImmutableList());
    return Stance.of(audience, position, known, ofHolder, day);
  }

  /** Whether the same person, or nobody, certainly held the position at the end of both days. */
  boolean isSameHolder(int position, LocalDate one, LocalDate other) {
    return holdings.holderOn(position, one.toEpochDay())
        == holdings.holderOn(position, other.toEpochDay());
  }

  /** Whom the observation is about: whom it names, or else who certainly held the position then. */
  private int holderThen(Observation observation, int position) {
    if (observation.holder() != Register.Words.NONE) {
      return observation.holder();
    }
    int first = holdings.holderOn(position, observation.first());
    return first == holdings.holderOn(position, observation.last()) ? first : Register.Words.NONE;
  }
}
