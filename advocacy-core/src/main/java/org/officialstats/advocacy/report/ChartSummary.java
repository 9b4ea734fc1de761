package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * What stands out in a row of figures, as places in the row and sums: all that a text alternative says, in no language.
 *
 * <p>Only the package makes it; do not construct it. A missing figure counts nowhere but among the missing.
 *
 * @param values the row
 * @param highest the places of the highest figure, several where it occurs several times; empty without any figure
 * @param lowest the places of the lowest figure
 * @param first the place of the first figure
 * @param last the place of the last figure
 * @param missing the places without a figure
 * @param total the sum of the figures; zero without any
 */
public record ChartSummary(
    List<ChartValue> values,
    List<Integer> highest,
    List<Integer> lowest,
    Optional<Integer> first,
    Optional<Integer> last,
    List<Integer> missing,
    BigDecimal total) {
  public ChartSummary {
    values = ImmutableList.copyOf(values);
    highest = ImmutableList.copyOf(highest);
    lowest = ImmutableList.copyOf(lowest);
    missing = ImmutableList.copyOf(missing);
  }

  static ChartSummary of(List<ChartValue> values) {
    List<Integer> figures = places(values, true);
    return new ChartSummary(
        values,
        extremes(values, figures, BigDecimal::max),
        extremes(values, figures, BigDecimal::min),
        figures.stream().findFirst(),
        figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1)),
        places(values, false),
        values.stream()
            .flatMap(value -> value.value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /**
   * The share of one figure in the total, between 0 and 1, to four decimals; empty where the figure is missing or the
   * total is zero.
   *
   * @param place its place in the row
   */
  public Optional<BigDecimal> share(int place) {
    return total.signum() == 0
        ? Optional.empty()
        : values.get(place).value().map(value -> value.divide(total, 4, RoundingMode.HALF_EVEN));
  }

  private static List<Integer> places(List<ChartValue> values, boolean present) {
    return IntStream.range(0, values.size())
        .filter(place -> values.get(place).value().isPresent() == present)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Integer> extremes(
      List<ChartValue> values, List<Integer> figures, BinaryOperator<BigDecimal> better) {
    Optional<BigDecimal> extreme =
        values.stream().flatMap(value -> value.value().stream()).reduce(better);
    return figures.stream()
        .filter(
            place -> values.get(place).value().orElseThrow().compareTo(extreme.orElseThrow()) == 0)
        .collect(ImmutableList.toImmutableList());
  }
}
