package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that one indicator says in an evaluation.
 *
 * @param definition what the indicator is
 * @param figures its figures, the headline first; at least one, and one only for each measure, group and unit
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
    Set<Key> keys = new HashSet<>();
    for (Figure figure : figures) {
      if (!keys.add(Key.of(figure))) {
        throw new IllegalArgumentException("indicator " + definition.code() + ": figure '"
            + figure.measure() + "' of [" + figure.group() + "] in " + figure.unit()
            + " twice; expected it once");
      }
    }
  }

  /** The figures of an indicator that has no target. */
  static IndicatorResult of(IndicatorDefinition definition, List<Figure> figures) {
    return new IndicatorResult(definition, figures, Optional.empty());
  }

  /**
   * What a figure speaks of: two figures with one key can be compared.
   *
   * @param measure what is measured
   * @param group the part of the whole
   * @param unit the unit of the number
   */
  record Key(String measure, Group group, Unit unit) {
    static Key of(Figure figure) {
      return new Key(figure.measure(), figure.group(), figure.unit());
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
