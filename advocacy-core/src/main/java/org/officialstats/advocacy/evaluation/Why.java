package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.RatingThreshold;

/**
 * Says in one sentence why a figure is what it is, such as <em>42.105263 % = 8 of 19; baseline 20 %, target 60 %,
 * achievement 0.552631, rated “Acceleration needed” because the achievement is at least 0.5 and below 0.75; computed</em>.
 */
final class Why {
  private final Words words;

  private Why(Words words) {
    this.words = words;
  }

  /** The sentence in the six languages of the United Nations. */
  static LocalizedText of(
      Figure figure, Optional<ExplainedRating> rating, Map<Code, LocalizedText> ratings) {
    return new LocalizedText(LocalizedText.UN_LANGUAGES.stream()
        .collect(ImmutableMap.toImmutableMap(
            language -> language,
            language -> new Why(Words.in(language, ratings)).says(figure, rating))));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what is explained
  private String says(Figure figure, Optional<ExplainedRating> rating) {
    List<String> clauses = new ArrayList<>();
    clauses.add(result(figure.result(), figure.unit()));
    rating.ifPresent(one -> clauses.add(rating(one, figure.unit())));
    clauses.add(figure.entered().map(this::entered).orElseGet(() -> words.text("computed")));
    return words.joined("clause", clauses);
  }

  /** The result with its parts, or the word for what there is instead and why. */
  private String result(Result result, Unit unit) {
    if (result instanceof Result.Value value) {
      String number = words.number(value.value(), unit);
      return value.parts().map(parts -> parts(number, parts)).orElse(number);
    } else if (result instanceof Result.Interval interval) {
      return words.text(
          "interval",
          ImmutableMap.of(
              "lower", words.number(interval.lower(), unit),
              "upper", words.number(interval.upper(), unit)));
    }
    return words.missing(result);
  }

  private String parts(String number, Parts parts) {
    return words.text(
        "parts",
        ImmutableMap.of(
            "value", number,
            "numerator", words.number(parts.numerator()),
            "denominator", words.number(parts.denominator())));
  }

  private String rating(ExplainedRating rating, Unit unit) {
    Assessment assessment = rating.assessment();
    List<String> parts = new ArrayList<>();
    assessment
        .baseline()
        .ifPresent(
            baseline -> parts.add(words.text("baseline", "number", words.number(baseline, unit))));
    parts.add(words.text("target", "number", words.number(assessment.aim(), unit)));
    String word = words.rating(assessment.rating());
    if (assessment.achievement() instanceof Result.Value achieved) {
      parts.add(words.text("achievement", "number", words.number(achieved.value())));
      parts.add(words.text("rated", ImmutableMap.of("rating", word, "steps", steps(rating))));
    } else {
      parts.add(words.text(
          "rated.missing",
          ImmutableMap.of(
              "rating", word, "missing", result(assessment.achievement(), Unit.COUNT))));
    }
    return words.joined("list", parts);
  }

  private String steps(ExplainedRating rating) {
    List<String> steps = new ArrayList<>();
    rating.reached().ifPresent(step -> steps.add(step("step.reached", step)));
    rating.missed().ifPresent(step -> steps.add(step("step.missed", step)));
    return words.joined("and", steps);
  }

  private String step(String key, RatingThreshold step) {
    return words.text(key, "number", words.number(step.atLeast()));
  }

  private String entered(Entered entered) {
    List<String> parts = new ArrayList<>();
    parts.add(words.text(
        "entered",
        ImmutableMap.of(
            "grade",
            words.word(entered.grade()),
            "record",
            words.apart("measurement/" + entered.measurement()))));
    entered
        .source()
        .ifPresent(
            source -> parts.add(words.text("entered.source", "source", words.apart(source))));
    entered.n().ifPresent(n -> parts.add(words.text("entered.n", "n", words.count(n))));
    entered
        .responseRate()
        .ifPresent(
            rate -> parts.add(words.text("entered.response-rate", "rate", words.number(rate))));
    parts.add(words.text("entered.measured", "on", words.date(entered.measuredOn())));
    parts.add(words.text("entered.confidence", "confidence", words.word(entered.confidence())));
    return words.joined("list", parts);
  }
}
