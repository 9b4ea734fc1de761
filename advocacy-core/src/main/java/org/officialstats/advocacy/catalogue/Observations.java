package org.officialstats.advocacy.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservation;

/**
 * The valid observations of stances by rows. They follow each other by the date on which they were made (a date known to
 * the month comes before the days of that month), then the lower authority before the higher, then by the time at which
 * they were first recorded, then by id. The level takes no part in the order.
 */
final class Observations {
  private final Register register;
  private final Register.Words position;
  private final Register.Words holder;
  private final Choices<StanceLevel> level;
  private final Register.Days observedOn;
  private final Choices<Authority> authority;
  private final IntFunction<Optional<BigDecimal>> recordedAt;
  private final Choices<Influence> influence;
  private final Choices<Confidence> confidence;
  private final IntFunction<Truth> publicAct;
  private final Comparator<Observation> order;
  private final BitSet replaced = new BitSet();
  private final BitSet shown = new BitSet();

  /** Those of the state that the register is of. */
  Observations(Register any) {
    this.register = any.beside(StanceObservation.class);
    this.position = register.words("position");
    this.holder = register.words("holder");
    this.level = Choices.of(register.words("level"), StanceLevel.class);
    this.observedOn = register.days("observedOn");
    this.authority = Choices.of(register.words("authority"), Authority.class);
    this.recordedAt = register.amounts("recordedAt");
    this.influence = Choices.of(register.words("influence"), Influence.class);
    this.confidence = Choices.of(register.words("confidence"), Confidence.class);
    this.publicAct = register.truths("publicAct");
    this.order = order(register.keys());
    mark(register, "replaces", replaced);
    mark(register.list("evidence"), "stanceObservation", shown);
  }

  private static void mark(Register register, String field, BitSet numbers) {
    Register.Words words = register.words(field);
    register.forEach(row -> {
      if (words.number(row) != Register.Words.NONE) {
        numbers.set(words.number(row));
      }
    });
  }

  Register.Keys keys() {
    return register.keys();
  }

  /** Those of a position that no other one replaces, in their order. */
  List<Observation> of(int ofPosition) {
    List<Observation> found = new ArrayList<>();
    position.forEach(ofPosition, row -> {
      if (!replaced.get(row)) {
        found.add(observation(row));
      }
    });
    found.sort(order);
    return found;
  }

  private Observation observation(int row) {
    return new Observation(
        row,
        holder.number(row),
        level.of(row).orElseThrow(),
        observedOn.first(row),
        observedOn.last(row),
        authority.of(row).orElseThrow(),
        recordedAt.apply(row),
        influence.of(row),
        confidence.of(row),
        publicAct.apply(row) == Truth.TRUE && shown.get(row));
  }

  private static Comparator<Observation> order(Register.Keys keys) {
    return Comparator.comparingInt(Observation::first)
        .thenComparing(Comparator.comparingInt(Observation::last).reversed())
        .thenComparing(Comparator.comparing(Observation::authority).reversed())
        .thenComparing(
            one -> one.recordedAt().orElse(null),
            Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
        .thenComparing(one -> keys.of(one.record()));
  }
}
