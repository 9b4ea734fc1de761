package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Explanation.Substitute;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Explains the figures of an evaluation, sealed or not.
 *
 * <p>Stateless and thread-safe.
 */
public final class Explanations {
  private Explanations() {}

  /**
   * Why the indicator says what it says.
   *
   * @param snapshot the state that knows the ratings that people gave
   * @throws IllegalArgumentException if no indicator with this code took part, naming those that did
   */
  public static Explanation of(Evaluation evaluation, String code, Snapshot snapshot) {
    requireNonNull(code, "code");
    IndicatorResult result = requireNonNull(evaluation, "evaluation")
        .indicator(code)
        .orElseThrow(() -> new IllegalArgumentException(absent(evaluation, code)));
    return new Explanation(
        result.definition(),
        substitutes(result.definition()),
        evaluation.period(),
        evaluation.asOf(),
        evaluation.knownAt(),
        result.parameters(),
        evaluation.scale(),
        figures(evaluation, result),
        result.groups().stream()
            .filter(group -> result.headlineOf(group.group()).isEmpty())
            .toList(),
        StatedRatings.of(snapshot, evaluation.period()).of(code));
  }

  private static String absent(Evaluation evaluation, String code) {
    return "indicator '" + code + "' took no part in the evaluation of " + evaluation.period()
        + "; expected one of "
        + evaluation.indicators().stream()
            .map(IndicatorResult::code)
            .collect(Collectors.joining(", "));
  }

  private static List<Substitute> substitutes(IndicatorDefinition definition) {
    return Stream.concat(
            substitutes("name", definition.name()), substitutes("formula", definition.formula()))
        .toList();
  }

  private static Stream<Substitute> substitutes(String name, LocalizedText text) {
    return LocalizedText.UN_LANGUAGES.stream()
        .filter(language -> !text.languageFor(language).equals(language))
        .map(language -> new Substitute(name, language, text.languageFor(language)));
  }

  private static List<ExplainedFigure> figures(Evaluation evaluation, IndicatorResult result) {
    return result.figures().stream()
        .map(figure -> figure(
            figure,
            result.assessmentOf(figure).map(one -> ExplainedRating.of(one, evaluation.scale()))))
        .collect(ImmutableList.toImmutableList());
  }

  private static ExplainedFigure figure(Figure figure, Optional<ExplainedRating> rating) {
    return new ExplainedFigure(
        figure.measure(),
        figure.group(),
        figure.unit(),
        figure.result(),
        figure.grade(),
        figure.entered(),
        figure.population(),
        figure.counted(),
        figure.notCounted(),
        figure.unknown(),
        figure.evidence(),
        figure.abridged(),
        rating,
        Why.of(figure, rating));
  }
}
