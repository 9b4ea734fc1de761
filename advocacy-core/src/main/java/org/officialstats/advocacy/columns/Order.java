package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order of the rows of a view by some of their fields, from the first to the last. Rows without a value come before
 * those with one; rows that are alike in all fields are in the order of their ids, or of those that list them and
 * then of the list.
 *
 * <p>Dates are in the order of the first day that they can be, a coarser date before the days in it, as {@link
 * org.officialstats.advocacy.model.PartialDate} has it. Immutable and thread-safe.
 */
public final class Order {
  private final View view;
  private final ImmutableList<Comparator<Integer>> fields;

  private Order(View view, List<Comparator<Integer>> fields) {
    this.view = view;
    this.fields = ImmutableList.copyOf(fields);
  }

  /** The order of the ids of entities, or that in which the rows of a list stand in it. */
  public static Order of(View view) {
    return new Order(requireNonNull(view, "view"), ImmutableList.of());
  }

  /**
   * Rows that are alike so far are ordered by a date, a number, or a text by its characters; no comes before yes, spans
   * are ordered by where they begin, then end, and sets by their texts.
   */
  public Order by(String path) {
    Spot spot = view.spot(path);
    if (spot.column() instanceof Dates dates) {
      return and(comparator(spot, dates::earliest).thenComparing(coarserFirst(spot, dates)));
    }
    if (spot.column() instanceof Numbers numbers) {
      return and(comparator(spot, numbers::number));
    }
    if (spot.column() instanceof Codes codes) {
      Dictionary texts = view.tables().dictionary(spot.domain());
      return and(comparator(
          spot, row -> codes.number(row) == Codes.ABSENT ? null : texts.text(codes.number(row))));
    }
    if (spot.column() instanceof Truths truths) {
      return and(comparator(spot, truths::answer));
    }
    if (spot.column() instanceof Spans spans) {
      return and(comparator(spot, spans.from()::earliest)
          .thenComparing(Order.<Integer>comparator(spot, spans.to()::latest)));
    }
    Sets sets = (Sets) spot.column();
    Dictionary texts = view.tables().dictionary(spot.domain());
    return and(comparator(
        spot,
        row -> IntStream.of(sets.numbers().of(row))
            .mapToObj(texts::text)
            .sorted()
            .collect(Collectors.joining(" "))));
  }

  /** Rows that are alike so far are ordered by which of these words they have; others come first. */
  public Order by(String path, List<String> ranking) {
    Spot spot = view.spot(path);
    Codes codes = (Codes) spot.column();
    Dictionary texts = view.tables().dictionary(spot.domain());
    List<Integer> numbers = ranking.stream().map(texts::find).toList();
    return and(comparator(spot, row -> numbers.indexOf(codes.number(row))));
  }

  private Order and(Comparator<Integer> next) {
    List<Comparator<Integer>> more = new ArrayList<>(fields);
    more.add(next);
    return new Order(view, more);
  }

  /** The last of some rows; empty if there are none. */
  public Optional<Integer> last(Bits rows) {
    return IntStream.of(rows.rows()).boxed().max(comparator());
  }

  /** Compares rows; never alike unless they are the same. */
  Comparator<Integer> comparator() {
    Comparator<Integer> last = view.tables().order(view.table());
    return fields.stream()
        .reduce(Comparator::thenComparing)
        .map(all -> all.thenComparing(last))
        .orElse(last);
  }

  private static <T extends Comparable<? super T>> Comparator<Integer> comparator(
      Spot spot, IntFunction<@Nullable T> value) {
    Comparator<@Nullable T> order = Comparator.nullsFirst(Comparator.<T>naturalOrder());
    return (left, right) -> order.compare(at(spot, left, value), at(spot, right, value));
  }

  private static Comparator<Integer> coarserFirst(Spot spot, Dates dates) {
    return Order.<Integer>comparator(spot, dates::latest).reversed();
  }

  private static <T> @Nullable T at(Spot spot, int row, IntFunction<@Nullable T> value) {
    int end = spot.route().follow(row);
    return end == Step.NOWHERE ? null : value.apply(end);
  }
}
