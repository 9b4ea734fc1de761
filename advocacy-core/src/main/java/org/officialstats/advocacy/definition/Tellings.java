package org.officialstats.advocacy.definition;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.officialstats.advocacy.columns.Bits;

/** What measures told at a desk, and at that of the state before. Thread-safe. */
final class Tellings {
  /** What it is that was told: of which measure, and of which part that is asked apart. */
  private record Key(Equivalence.Wrapper<MeasurePlan> measure, Map<String, String> part) {
    static Key of(MeasurePlan measure, Map<String, String> part) {
      return new Key(Equivalence.identity().wrap(measure), part);
    }
  }

  private final Map<Key, Told> before;
  private final Map<Key, Told> now = new ConcurrentHashMap<>();

  private Tellings(Map<Key, Told> before) {
    this.before = ImmutableMap.copyOf(before);
  }

  /** Those that follow. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // what is kept, if anything is
  static Tellings after(Optional<Tellings> earlier) {
    return new Tellings(earlier.map(it -> it.now).orElseGet(ImmutableMap::of));
  }

  /**
   * Begins to tell the figures of a measure.
   *
   * @param part the part that is asked apart; the whole where none is
   * @param touched the rows of which something that is told may be different since
   */
  Told.Telling begin(
      MeasurePlan measure, Map<String, String> part, Tally whole, Supplier<Bits> touched) {
    return new Told.Telling(whole, Optional.ofNullable(before.get(Key.of(measure, part))), touched);
  }

  /** Keeps what was told. */
  void done(MeasurePlan measure, Map<String, String> part, Told.Telling telling) {
    now.put(Key.of(measure, part), telling.done());
  }

  /** Keeps what was told of the parts of a measure that are asked apart, for nothing of it is different. */
  void keepParts(MeasurePlan measure) {
    Key whole = Key.of(measure, Map.of());
    before.forEach((key, told) -> {
      if (key.measure().equals(whole.measure()) && !key.equals(whole)) {
        now.putIfAbsent(key, told);
      }
    });
  }
}
