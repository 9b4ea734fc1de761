package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Country;
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
    return Tally.any(
        country,
        positions.get(country).stream().filter(condition).toList(),
        position -> position.existsOn(asOf));
  }
}
