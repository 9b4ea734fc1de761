package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Explanation.Substitute;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
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
    return of(evaluation, code, snapshot, definition -> ImmutableList.of());
  }

  /**
   * Why the indicator says what it says, with what its definition says in full.
   *
   * @param snapshot the state that knows the ratings that people gave, and the code lists
   * @param says what a definition says in words, such as {@link Evaluator#says}
   * @throws IllegalArgumentException if no indicator with this code took part, naming those that did
   */
  public static Explanation of(
      Evaluation evaluation,
      String code,
      Snapshot snapshot,
      Function<IndicatorDefinition, List<LocalizedText>> says) {
    requireNonNull(code, "code");
    requireNonNull(says, "says");
    IndicatorResult result = requireNonNull(evaluation, "evaluation")
        .indicator(code)
        .orElseThrow(() -> new IllegalArgumentException(absent(evaluation, code)));
    CodeLists lists = snapshot.codeLists();
    List<StatedRating> stated = StatedRatings.of(snapshot, evaluation.period()).of(code);
    Map<Code, LocalizedText> ratings = ratings(lists, evaluation, result, stated);
    return new Explanation(
        result.definition(),
        says.apply(result.definition()),
        substitutes(result.definition()),
        evaluation.period(),
        evaluation.asOf(),
        evaluation.knownAt(),
        result.parameters(),
        evaluation.scale(),
        ratings,
        figures(evaluation, result, ratings, new PartWords(lists)),
        result.groups().stream()
            .filter(group -> result.headlineOf(group.group()).isEmpty())
            .toList(),
        stated);
  }

  /** The words of the ratings of the scale, of the figures and of people; none for a code that no list has any more. */
  private static Map<Code, LocalizedText> ratings(
      CodeLists lists, Evaluation evaluation, IndicatorResult result, List<StatedRating> stated) {
    CodeList words = lists.list("progress-rating");
    return Stream.of(
            evaluation.scale().thresholds().stream().map(RatingThreshold::rating),
            Stream.of(evaluation.scale().otherwise(), Assessment.NOT_AVAILABLE),
            stated.stream().map(StatedRating::rating),
            result.assessment().stream().map(Assessment::rating),
            result.groups().stream().map(group -> group.assessment().rating()))
        .flatMap(codes -> codes)
        .distinct()
        .filter(code -> words.find(code).isPresent())
        .collect(ImmutableMap.toImmutableMap(code -> code, words::label));
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

  private static List<ExplainedFigure> figures(
      Evaluation evaluation,
      IndicatorResult result,
      Map<Code, LocalizedText> ratings,
      PartWords parts) {
    return result.figures().stream()
        .map(figure -> figure(
            figure,
            parts.of(figure.group()),
            result.assessmentOf(figure).map(one -> ExplainedRating.of(one, evaluation.scale())),
            ratings))
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // components of what is explained
  private static ExplainedFigure figure(
      Figure figure,
      Optional<LocalizedText> part,
      Optional<ExplainedRating> rating,
      Map<Code, LocalizedText> ratings) {
    return new ExplainedFigure(
        figure.measure(),
        figure.group(),
        part,
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
        Why.of(figure, rating, ratings));
  }
}
