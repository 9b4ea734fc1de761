package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one indicator says in an evaluation.
 *
 * @param definition what the indicator is
 * @param figures its figures, the headline first; at least one
 * @param assessment how the headline figure stands against the target; empty when there is no target
 */
public record IndicatorResult(
    IndicatorDefinition definition, List<Figure> figures, Optional<Assessment> assessment) {
  public IndicatorResult {
    requireNonNull(definition, "definition");
    requireNonNull(assessment, "assessment");
    figures = ImmutableList.copyOf(figures);
    if (figures.isEmpty()) {
      throw new IllegalArgumentException(
          "indicator " + definition.code() + ": no figure; expected at least one");
    }
  }

  /** The code of the indicator. */
  public String code() {
    return definition.code();
  }

  /** The first figure: the one that targets are set for. */
  public Figure headline() {
    return figures.get(0);
  }
}
