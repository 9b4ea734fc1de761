package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Runs indicators and rules on a snapshot. An indicator that throws or gives nothing costs only its own figure, and
 * a rule that throws only its own findings: each says so in its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evaluator {
  private static final System.Logger LOGGER = System.getLogger(Evaluator.class.getName());

  private final Map<String, Indicator> indicators;
  private final Map<String, Rule> rules;

  private Evaluator(Map<String, Indicator> indicators, Map<String, Rule> rules) {
    this.indicators = indicators;
    this.rules = rules;
  }

  /**
   * An evaluator of these indicators and rules.
   *
   * @throws IllegalArgumentException if two of them have one code, naming the code and both classes
   */
  public static Evaluator of(List<Indicator> indicators, List<Rule> rules) {
    return new Evaluator(
        byCode(indicators, indicator -> indicator.definition().code()),
        byCode(rules, rule -> rule.definition().code()));
  }

  /** The definitions of all indicators, in the order of their codes. */
  public List<IndicatorDefinition> indicators() {
    return indicators.values().stream()
        .map(Indicator::definition)
        .collect(ImmutableList.toImmutableList());
  }

  /** The definitions of all rules, in the order of their codes. */
  public List<RuleDefinition> rules() {
    return rules.values().stream().map(Rule::definition).collect(ImmutableList.toImmutableList());
  }

  /** The evaluation of a period as of a day, on the state that the snapshot shows. */
  public Evaluation evaluate(Snapshot snapshot, ReportingPeriod period, LocalDate asOf) {
    EvaluationContext context = EvaluationContext.of(snapshot, period, asOf);
    Choices choices = new Choices(context.strategy());
    List<Indicator> chosen = indicators.values().stream()
        .filter(indicator -> choices.isOn(indicator.definition()))
        .toList();
    List<Rule> chosenRules =
        rules.values().stream().filter(rule -> choices.isOn(rule.definition())).toList();
    Assessor assessor = new Assessor(context);
    return new Evaluation(
        period,
        asOf,
        snapshot.revision(),
        Digest.of(EntityJson.write(context.strategy()).bytes()),
        definitionsDigest(chosen, chosenRules),
        snapshot.digest(),
        context.strategy().ratings(),
        chosen.stream()
            .map(indicator -> result(indicator, choices, context, assessor))
            .toList(),
        chosenRules.stream()
            .flatMap(rule -> findings(rule, choices, context).stream())
            .sorted()
            .toList());
  }

  private static IndicatorResult result(
      Indicator indicator, Choices choices, EvaluationContext context, Assessor assessor) {
    IndicatorDefinition definition = indicator.definition();
    List<Figure> figures = figures(indicator, context.with(choices.parameters(definition)));
    return new IndicatorResult(definition, figures, assessor.assess(definition, figures.get(0)));
  }

  private static List<Figure> figures(Indicator indicator, EvaluationContext context) {
    IndicatorDefinition definition = indicator.definition();
    try {
      List<Figure> figures = ImmutableList.copyOf(indicator.figures(context));
      if (!figures.isEmpty()) {
        return figures;
      }
      LOGGER.log(
          Level.WARNING,
          () -> "[indicator " + definition.code() + "] gave no figure; expected at least one");
    } catch (RuntimeException | LinkageError broken) {
      LOGGER.log(
          Level.WARNING,
          () -> "[indicator " + definition.code() + "] failed; its figure is left out",
          broken);
    }
    Reason reason =
        Reason.of("indicator-failed", "The indicator failed; see the log of the system.");
    return ImmutableList.of(Figure.of(definition.unit(), new Result.NoData(reason), Evidence.NONE));
  }

  private static List<Finding> findings(Rule rule, Choices choices, EvaluationContext context) {
    RuleDefinition definition = rule.definition();
    try {
      return ImmutableList.copyOf(rule.findings(context.with(choices.parameters(definition))));
    } catch (RuntimeException | LinkageError broken) {
      LOGGER.log(
          Level.WARNING,
          () -> "[rule " + definition.code() + "] failed; its findings are left out",
          broken);
      return ImmutableList.of(Finding.of(
          definition,
          context.strategy().key(),
          "Rule " + definition.code() + " failed, so what it would have found is not known.",
          "See the log of the system, and mend or switch off the rule."));
    }
  }

  private static Digest definitionsDigest(List<Indicator> indicators, List<Rule> rules) {
    String indicatorLines = indicators.stream()
        .map(indicator -> RecordJson.write(indicator.definition()).text())
        .collect(Collectors.joining("\n"));
    String ruleLines = rules.stream()
        .map(rule -> RecordJson.write(rule.definition()).text())
        .collect(Collectors.joining("\n"));
    return Digest.of(indicatorLines + "\n\n" + ruleLines);
  }

  private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
    ImmutableSortedMap.Builder<String, T> map = ImmutableSortedMap.naturalOrder();
    things.stream().collect(Collectors.groupingBy(code)).forEach((key, same) -> {
      if (same.size() > 1) {
        throw new IllegalArgumentException(
            "code '" + key + "' twice: in " + classes(same) + "; expected it once");
      }
      map.put(key, requireNonNull(same.get(0)));
    });
    return map.build();
  }

  private static String classes(List<?> things) {
    return things.stream()
        .map(thing -> thing.getClass().getName())
        .collect(Collectors.joining(" and "));
  }
}
