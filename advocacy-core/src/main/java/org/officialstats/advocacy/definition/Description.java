package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.LocalizedText;

/** What a definition says, in words of the six languages of the United Nations, a line for each thing. */
final class Description {
  private final List<String> lines = new ArrayList<>();
  private final Speech speech;
  private final Ground ground;
  private final LinkWords links;
  private final FigureWords figures;

  private Description(Speech speech, Ground ground) {
    this.speech = speech;
    this.ground = ground;
    this.links = new LinkWords(speech);
    this.figures = new FigureWords(speech, ground);
  }

  static List<LocalizedText> of(IndicatorForm form, Ground ground, Speech.Words words) {
    return inEach(ground, words, description -> {
      description.ground();
      form.notDue().forEach(excuse -> description.excuse("not-due", excuse));
      form.notApplicable().forEach(excuse -> description.excuse("not-applicable", excuse));
      form.measures().forEach(measure -> description.measure(measure, form.unit()));
    });
  }

  static List<LocalizedText> of(RuleForm form, Ground ground, Speech.Words words) {
    return inEach(ground, words, description -> {
      description.ground();
      form.where().ifPresent(where -> description.said("rule.where", "where", where));
      form.since().ifPresent(since -> description.said("rule.since", "since", since));
    });
  }

  private static List<LocalizedText> inEach(
      Ground ground, Speech.Words words, Consumer<Description> says) {
    ImmutableMap.Builder<String, List<String>> texts = ImmutableMap.builder();
    for (String language : LocalizedText.UN_LANGUAGES) {
      Description description = new Description(new Speech(language, words), ground);
      says.accept(description);
      description.computed();
      texts.put(language, description.lines);
    }
    return together(texts.buildOrThrow());
  }

  /** Every language has the same lines, as they follow from the same form. */
  private static List<LocalizedText> together(Map<String, List<String>> texts) {
    return IntStream.range(0, texts.values().iterator().next().size())
        .mapToObj(line -> texts.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> entry.getValue().get(line))))
        .map(LocalizedText::new)
        .collect(ImmutableList.toImmutableList());
  }

  private void add(String key, Map<String, String> values) {
    lines.add(speech.text(key, values));
  }

  private void said(String key, String place, String expression) {
    add(key, ImmutableMap.of(place, speech.said(expression, ground)));
  }

  private void ground() {
    String table = speech.table(ground.table());
    ground
        .where()
        .ifPresentOrElse(
            where -> add(
                "population.where",
                ImmutableMap.of("table", table, "where", speech.said(where, ground.table()))),
            () -> add("population", ImmutableMap.of("table", table)));
    ground
        .links()
        .forEach((name, link) ->
            add("link", ImmutableMap.of("name", speech.code(name), "says", links.says(link))));
    ground
        .parameters()
        .forEach((name, parameter) -> add(
            "parameter",
            ImmutableMap.of(
                "name", speech.code(name),
                "meaning", speech.in(parameter.meaning()),
                "value", speech.apart(parameter.value()))));
  }

  private void excuse(String key, Unless excuse) {
    add(
        key,
        ImmutableMap.of(
            "code", speech.code(excuse.reason().value()),
            "when",
                speech.said(Expression.parse(excuse.when(), ground.constants()), ground.table())));
  }

  private void measure(Measure measure, Unit otherwise) {
    String unit = speech.text("unit." + measure.unit().orElse(otherwise).text());
    String figure = figures.says(measure);
    if (measure.part().isEmpty()) {
      add(
          "measure",
          ImmutableMap.of("name", speech.code(measure.name()), "unit", unit, "figure", figure));
    } else {
      add(
          "measure.part",
          ImmutableMap.of(
              "name",
              speech.code(measure.name()),
              "part",
              figures.part(measure),
              "unit",
              unit,
              "figure",
              figure));
    }
  }

  /** What the computed fields are that were spoken of. */
  private void computed() {
    speech
        .spoken()
        .forEach(
            (field, meaning) -> add("field", ImmutableMap.of("field", field, "meaning", meaning)));
  }
}
