package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * What held when, by a list of changes whose dates may be known to the month or the year only. On some days more than
 * one value may have held, and then it cannot be told which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> what held
 */
final class Timeline<V> {
  /** From that date on the value held. Without a date, it has held since before any day that matters. */
  record Change<V>(Optional<PartialDate> on, V value) {}

  private final V before;
  private final ImmutableList<Change<V>> changes;

  private Timeline(V before, ImmutableList<Change<V>> changes) {
    this.before = before;
    this.changes = changes;
  }

  /** The value before the first change, and the changes from the first to the last. */
  static <V, C> Timeline<V> of(V before, List<C> history, Function<C, Change<V>> change) {
    return new Timeline<>(
        before, history.stream().map(change).collect(ImmutableList.toImmutableList()));
  }

  /** Every value that may have held at the end of the day; exactly one where that can be told. */
  Set<V> possibleOn(LocalDate day) {
    ImmutableSet.Builder<V> possible = ImmutableSet.builder();
    for (Change<V> change : Lists.reverse(changes)) {
      Truth later = change.on().map(date -> date.isAfter(day)).orElse(Truth.FALSE);
      if (later != Truth.TRUE) {
        possible.add(change.value());
      }
      if (later == Truth.FALSE) {
        return possible.build();
      }
    }
    return possible.add(before).build();
  }

  /** The value that held at the end of the day; empty where that cannot be told. */
  Optional<V> on(LocalDate day) {
    Set<V> possible = possibleOn(day);
    return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
  }

  /** Whether what held at the end of the day meets the condition. */
  Truth holdsOn(LocalDate day, Predicate<? super V> condition) {
    return agreed(possibleOn(day), value -> Truth.of(condition.test(value)));
  }

  /** The answer that all values agree on; unknown where they differ. */
  static <V> Truth agreed(Set<V> possible, Function<? super V, Truth> answer) {
    Set<Truth> answers = possible.stream().map(answer).collect(ImmutableSet.toImmutableSet());
    return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
  }
}
