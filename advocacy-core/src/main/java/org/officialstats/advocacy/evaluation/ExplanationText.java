package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.model.EntityKey;

/** An explanation as plain text for consoles and mails: lines that end in a line feed. */
public final class ExplanationText {
  private static final Joiner LINES = Joiner.on('\n');
  private static final int MOST_KEYS = 20;

  private final Explanation explanation;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation, String language) {
    this.explanation = requireNonNull(explanation, "explanation");
    this.words = Words.in(requireNonNull(language, "language"), explanation.ratings());
  }

  /**
   * The explanation in a language, in English where that is none of the six of the United Nations. A text of the definition
   * that is not there in the language is followed by the tag of the one that it is shown in.
   *
   * @param language a BCP 47 tag, such as {@code fr}
   */
  public static String of(Explanation explanation, String language) {
    return new ExplanationText(explanation, language).text();
  }

  private String text() {
    definition();
    lines.add(words.text(
        "text.period",
        ImmutableMap.of(
            "period", words.period(explanation.period()),
            "day", words.day(explanation.asOf()),
            "revision", explanation.knownAt().toString())));
    explanation
        .parameters()
        .forEach((name, value) -> lines.add(words.text(
            "text.parameter",
            ImmutableMap.of("name", words.apart(name), "value", words.apart(value)))));
    lines.add(words.text("text.ratings", "steps", scale()));
    explanation.figures().forEach(this::figure);
    explanation
        .unmet()
        .forEach(group -> lines.add(words.text("text.unmet", "group", words.apart(group.group()))));
    explanation.stated().forEach(this::stated);
    return LINES.join(lines) + "\n";
  }

  private void definition() {
    IndicatorDefinition definition = explanation.definition();
    lines.add(words.apart(definition.code()) + " " + words.in(definition.name()));
    lines.add(words.in(definition.formula()));
    lines.add(words.text(
        "text.version",
        ImmutableMap.of(
            "version", Integer.toString(definition.version()),
            "level", words.word(definition.level()),
            "unit", words.text("unit." + definition.unit().text()),
            "direction", words.word(definition.direction()),
            "aggregation", words.word(definition.aggregation()))));
    if (!explanation.says().isEmpty()) {
      lines.add(words.text("text.says"));
      explanation.says().forEach(line -> lines.add("  " + line.in(words.language())));
    }
  }

  private void figure(ExplainedFigure figure) {
    String why = figure.why().in(words.language());
    lines.add(figure
        .part()
        .map(part -> words.text(
            "text.figure.part",
            ImmutableMap.of(
                "measure",
                words.apart(figure.measure()),
                "part",
                part.in(words.language()),
                "why",
                why)))
        .orElseGet(() -> words.text(
            "text.figure", ImmutableMap.of("measure", words.apart(figure.measure()), "why", why))));
    if (figure.population() > 0) {
      records(figure);
    }
  }

  private void records(ExplainedFigure figure) {
    Map<String, String> counts = ImmutableMap.of(
        "all", words.count(figure.population()),
        "counted", words.count(figure.counted()),
        "excluded", words.count(figure.excluded()),
        "unknown", words.count(figure.unknown()));
    lines.add("  " + words.text("text.records", counts));
    keys("+", figure.evidence().counted());
    keys("-", figure.evidence().notCounted());
    keys("?", figure.evidence().unknown());
    figure
        .abridged()
        .ifPresent(all ->
            lines.add("  " + words.text("text.abridged", "digest", words.apart(all.digest()))));
  }

  private void keys(String sign, List<EntityKey> keys) {
    if (!keys.isEmpty()) {
      List<String> first = keys.stream().limit(MOST_KEYS).map(words::apart).toList();
      lines.add("  " + sign + " " + words.voice().formats().allOf(first, keys.size()));
    }
  }

  private String scale() {
    List<String> steps = explanation.scale().thresholds().stream()
        .map(step -> words.text(
            "text.step",
            ImmutableMap.of(
                "rating", words.rating(step.rating()),
                "least", words.number(step.atLeast()))))
        .toList();
    return words.text(
        "text.otherwise",
        ImmutableMap.of(
            "steps", words.joined("list", steps),
            "rating", words.rating(explanation.scale().otherwise())));
  }

  private void stated(StatedRating given) {
    String rating = words.rating(given.rating());
    String record = words.apart(given.in());
    lines.add(given
        .reason()
        .map(reason -> words.text(
            "text.stated.reason",
            ImmutableMap.of("rating", rating, "record", record, "reason", words.in(reason))))
        .orElseGet(
            () -> words.text("text.stated", ImmutableMap.of("rating", rating, "record", record))));
  }
}
