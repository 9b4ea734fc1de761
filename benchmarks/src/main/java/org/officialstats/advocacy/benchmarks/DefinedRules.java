package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.definition.Definitions;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.snapshot.Snapshot;

/** The five rules as definitions, run by the library. It gives more than is compared: the records behind every figure. */
final class DefinedRules implements Answering {
  private static final String FILE = "five-rules.json";

  private final Snapshot snapshot;
  private final Evaluator evaluator;

  DefinedRules(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    try (InputStream in = DefinedRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("[" + FILE + "] not found beside " + DefinedRules.class);
      }
      Definitions definitions = Definitions.read(FILE, in, ComputedFields.NONE);
      this.evaluator = Evaluator.of(definitions.indicators(), definitions.rules());
    }
  }

  @Override
  public Answers answer() {
    return answers(evaluation());
  }

  /** The same, with every message in words. */
  Answers answerInWords() {
    Evaluation evaluation = evaluation();
    for (Finding finding : evaluation.findings()) {
      if (finding.message().texts().isEmpty()) {
        throw new IllegalStateException(finding + " says nothing");
      }
    }
    return answers(evaluation);
  }

  private Evaluation evaluation() {
    return evaluator.evaluate(snapshot, World.PERIOD, World.LAST_DAY);
  }

  private static Answers answers(Evaluation evaluation) {
    Answers answers = Answers.empty();
    fill(answers.reached(), evaluation, "BEN-01", DefinedRules::region, DefinedRules::numerator);
    fill(answers.asked(), evaluation, "BEN-01", DefinedRules::region, DefinedRules::denominator);
    fill(
        answers.heldByKind(),
        evaluation,
        "BEN-02",
        figure -> Optional.ofNullable(figure.group().values().get("event-kind")),
        DefinedRules::count);
    fill(
        answers.lacking(),
        evaluation,
        "BEN-03",
        figure -> Optional.of(figure.measure()),
        DefinedRules::count);
    evaluation.subjects("BEN-F01").forEach(key -> answers.ending().add(key.id()));
    evaluation.subjects("BEN-F02").forEach(key -> answers.unattended().add(key.id()));
    return answers;
  }

  private static void fill(
      SortedMap<String, Long> counts,
      Evaluation evaluation,
      String code,
      Function<Figure, Optional<String>> name,
      Function<Figure, Long> number) {
    IndicatorResult result = evaluation.indicator(code).orElseThrow();
    for (Figure figure : result.figures()) {
      long count = number.apply(figure);
      name.apply(figure).filter(any -> count > 0).ifPresent(key -> counts.put(key, count));
    }
  }

  private static Optional<String> region(Figure figure) {
    return Optional.ofNullable(figure.group().values().get("region"));
  }

  private static Long numerator(Figure figure) {
    return parts(figure).numerator().longValueExact();
  }

  private static Long denominator(Figure figure) {
    return parts(figure).denominator().longValueExact();
  }

  private static Parts parts(Figure figure) {
    if (figure.result() instanceof Result.Value value) {
      return value.parts().orElseThrow();
    }
    throw new IllegalStateException(figure.group() + " has no share: " + figure.result());
  }

  private static Long count(Figure figure) {
    if (figure.result() instanceof Result.Value value) {
      return value.value().longValueExact();
    }
    throw new IllegalStateException(figure.measure() + " has no number: " + figure.result());
  }
}
