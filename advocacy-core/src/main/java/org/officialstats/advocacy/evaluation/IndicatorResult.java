package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that one indicator says in an evaluation.
 *
 * @param definition what the indicator is
 * @param figures its figures, the headline first; at least one, and one only for each measure, group and unit
 * @param assessment how the headline figure stands against the target; empty when there is no target
 * @param groups how groups stand against targets of their own, in the order of their texts; empty when there is none
 * @param parameters what the strategy sets for the indicator, text to text, in the order of the names
 */
public record IndicatorResult(
    IndicatorDefinition definition,
    List<Figure> figures,
    Optional<Assessment> assessment,
    List<GroupAssessment> groups,
    Map<String, String> parameters) {
  public IndicatorResult {
    requireNonNull(definition, "definition");
    requireNonNull(assessment, "assessment");
    groups = ImmutableList.copyOf(groups);
    parameters = ImmutableSortedMap.copyOf(parameters);
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

  /** What an indicator without targets of groups and without parameters says. */
  public IndicatorResult(
      IndicatorDefinition definition, List<Figure> figures, Optional<Assessment> assessment) {
    this(definition, figures, assessment, ImmutableList.of(), ImmutableMap.of());
  }

  /** The figures of an indicator that has no target. */
  static IndicatorResult of(IndicatorDefinition definition, List<Figure> figures) {
    return new IndicatorResult(definition, figures, Optional.empty());
  }

  /** The same figures, which are known to be in order, with how they stand and what the strategy sets. */
  IndicatorResult with(
      Optional<Assessment> itsAssessment,
      List<GroupAssessment> itsGroups,
      Map<String, String> itsParameters) {
    return itsAssessment.isEmpty() && itsGroups.isEmpty() && itsParameters.isEmpty()
        ? this
        : new IndicatorResult(definition, figures, itsAssessment, itsGroups, itsParameters);
  }

  /** The same with these figures. */
  IndicatorResult with(List<Figure> others) {
    return new IndicatorResult(definition, others, assessment, groups, parameters);
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

  /** How a figure stands against its target: the headline, or that of a group. Empty when it has none. */
  Optional<Assessment> assessmentOf(Figure figure) {
    if (figure.equals(headline())) {
      return assessment;
    }
    return groups.stream()
        .filter(one -> headlineOf(one.group()).filter(figure::equals).isPresent())
        .map(GroupAssessment::assessment)
        .findFirst();
  }

  Map<Key, Figure> byKey() {
    return figures.stream().collect(ImmutableMap.toImmutableMap(Key::of, figure -> figure));
  }

  /** The code of the indicator. */
  public String code() {
    return definition.code();
  }

  /** The first figure: the one that targets are set for. */
  public Figure headline() {
    return figures.get(0);
  }

  /** The figure of this group ({@code region=142}) by the headline's measure and unit; empty when there is none. */
  public Optional<Figure> headlineOf(String group) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(headline().measure())
            && figure.unit() == headline().unit()
            && figure.group().toString().equals(group))
        .findFirst();
  }
}
