package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/** Which countries of the target frame have at least one current position that meets a condition. */
final class Coverage {
  private final LocalDate asOf;
  private final Collection<Country> frame;
  private final ImmutableListMultimap<Country, Position> positions;

  Coverage(EvaluationContext context) {
    Places places = new Places(context);
    this.asOf = context.asOf();
    this.frame = places.frame();
    this.positions = context.snapshot().all(Position.class).stream()
        .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
            position -> position, position -> places.countryOf(position).stream()))
        .inverse();
  }

  /** The countries of the frame, each counting when a position in it meets the condition. */
  Tally<Country> by(Predicate<Position> condition) {
    return Tally.of(frame.stream().map(country -> member(country, condition)).toList());
  }

  private Tally.Member<Country> member(Country country, Predicate<Position> condition) {
    List<Position> there = positions.get(country).stream().filter(condition).toList();
    Truth covered =
        there.stream().map(position -> position.existsOn(asOf)).reduce(Truth.FALSE, Truth::or);
    List<EntityKey> records = there.stream()
        .filter(position -> position.existsOn(asOf) == covered)
        .map(Position::key)
        .collect(ImmutableList.toImmutableList());
    return new Tally.Member<>(country, covered, records);
  }
}
