package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One indicator beside itself in an earlier period.
 *
 * @param indicator the code of the indicator
 * @param figures its figures, the headline first; none where they cannot be compared
 * @param notComparable why they cannot be compared; empty when they can
 */
public record IndicatorComparison(
    String indicator, List<FigureComparison> figures, Optional<Reason> notComparable) {
  public IndicatorComparison {
    requireNonNull(indicator, "indicator");
    figures = ImmutableList.copyOf(figures);
    if (figures.isEmpty() != notComparable.isPresent()) {
      throw new IllegalArgumentException("comparison of " + indicator + ": " + figures.size()
          + " figures " + (notComparable.isPresent() ? "with" : "without")
          + " a reason why not; expected one of the two");
    }
  }
}
