package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.columns.Tabulated;
import org.officialstats.advocacy.evaluation.Catalogue.Entry;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Runs indicators and rules on a snapshot. An indicator that throws or gives nothing costs only its own figure, and
 * a rule that throws only its own findings: each says so in its place. One that does not even say what it is, is left
 * out. All of this is logged as a warning.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evaluator {
  private static final System.Logger LOGGER = System.getLogger(Evaluator.class.getName());

  private static final Reason FAILED = KnownReasons.of("indicator-failed");

  private static final Reason SWITCHED_OFF = KnownReasons.of("switched-off");

  private final Catalogue<Indicator, IndicatorDefinition> indicators;
  private final Catalogue<Rule, RuleDefinition> rules;
  private final EvaluatorDigests digests = new EvaluatorDigests();

  private Evaluator(
      Catalogue<Indicator, IndicatorDefinition> indicators, Catalogue<Rule, RuleDefinition> rules) {
    this.indicators = indicators;
    this.rules = rules;
  }

  /**
   * An evaluator of these indicators and rules.
   *
   * @throws IllegalArgumentException if two of them have one code, naming each such code and the classes
   */
  public static Evaluator of(List<Indicator> indicators, List<Rule> rules) {
    return new Evaluator(
        Catalogue.of("indicator", indicators, Indicator::definition, IndicatorDefinition::code),
        Catalogue.of("rule", rules, Rule::definition, RuleDefinition::code));
  }

  /** The definitions of all indicators, in the order of their codes. */
  public List<IndicatorDefinition> indicators() {
    return indicators.definitions();
  }

  /** The definitions of all rules, in the order of their codes. */
  public List<RuleDefinition> rules() {
    return rules.definitions();
  }

  /**
   * What a definition says in words, a line for each thing: that of the indicator which is computed by it. None where it is
   * computed by code, where no indicator has this definition any more, or where the indicator fails to say it.
   */
  public List<LocalizedText> says(IndicatorDefinition definition) {
    requireNonNull(definition, "definition");
    return indicators.entries().stream()
        .filter(entry -> entry.definition().equals(definition))
        .findFirst()
        .map(entry -> says(entry.thing(), definition))
        .orElse(ImmutableList.of());
  }

  private static List<LocalizedText> says(Indicator indicator, IndicatorDefinition definition) {
    try {
      return ImmutableList.copyOf(indicator.says());
    } catch (RuntimeException | LinkageError broken) {
      LOGGER.log(
          Level.WARNING,
          () -> "[indicator " + definition.code() + "] cannot be described; its words are left out",
          broken);
      return ImmutableList.of();
    }
  }

  /**
   * The evaluation of a period as of a day, on the state that the snapshot shows.
   *
   * @throws IllegalArgumentException if the period does not belong to the calendar of the strategy
   * @throws IllegalStateException if no strategy has been adopted
   */
  public Evaluation evaluate(Snapshot snapshot, ReportingPeriod period, LocalDate asOf) {
    Snapshot state = Tabulated.of(snapshot);
    EvaluationContext context = EvaluationContext.of(state, period, asOf);
    Choices choices = new Choices(context.strategy());
    Remembered remembered = Remembered.of(state);
    Judging judging =
        new Judging(context, choices, new Assessor(context), Measurements.of(context), remembered);
    List<Entry<Indicator, IndicatorDefinition>> chosen = indicators.entries().stream()
        .filter(entry ->
            choices.isOn(entry.definition()) || judging.measurements().has(entry.definition()))
        .toList();
    List<IndicatorResult> results =
        chosen.stream().map(entry -> result(entry, judging)).toList();
    List<Entry<Rule, RuleDefinition>> chosenRules = rules.entries().stream()
        .filter(entry -> choices.isOn(entry.definition()))
        .toList();
    return new Evaluation(
        period,
        asOf,
        state.revision(),
        digests.ofStrategy(context.strategy()),
        digests.ofDefinitions(definitions(chosen), definitions(chosenRules)),
        state.digest(),
        context.strategy().ratings(),
        results,
        Findings.of(
            chosenRules.stream().map(entry -> findings(entry, judging, results)).toList()));
  }

  /** What figures are made and judged by. */
  private record Judging(
      EvaluationContext context,
      Choices choices,
      Assessor assessor,
      Measurements measurements,
      Remembered remembered) {}

  private static IndicatorResult result(
      Entry<Indicator, IndicatorDefinition> entry, Judging judging) {
    IndicatorDefinition definition = entry.definition();
    Map<String, String> parameters = judging.choices().parameters(definition);
    List<Figure> computed = judging.choices().isOn(definition)
        ? figures(entry, judging, parameters)
        : none(definition, SWITCHED_OFF);
    IndicatorResult figures =
        IndicatorResult.of(definition, judging.measurements().complete(definition, computed));
    return figures.with(
        judging.assessor().assess(definition, figures.headline()),
        judging.assessor().assessGroups(figures),
        parameters);
  }

  private static List<Figure> figures(
      Entry<Indicator, IndicatorDefinition> entry,
      Judging judging,
      Map<String, String> parameters) {
    IndicatorDefinition definition = entry.definition();
    try {
      EvaluationContext context = judging.context().with(parameters);
      return judging
          .remembered()
          .figures(
              entry.thing(),
              context,
              figures -> IndicatorResult.of(definition, figures).figures());
    } catch (RuntimeException | LinkageError broken) {
      LOGGER.log(
          Level.WARNING,
          () -> "[indicator " + definition.code() + "] failed; its figure is left out",
          broken);
      return none(definition, FAILED);
    }
  }

  private static List<Figure> none(IndicatorDefinition definition, Reason why) {
    return ImmutableList.of(Figure.of(definition.unit(), new Result.NoData(why), Evidence.NONE));
  }

  private static List<Finding> findings(
      Entry<Rule, RuleDefinition> entry, Judging judging, List<IndicatorResult> results) {
    RuleDefinition definition = entry.definition();
    EvaluationContext context = judging.context().with(judging.choices().parameters(definition));
    try {
      return judging.remembered().findings(entry.thing(), context, results);
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

  private static <T, D> List<D> definitions(List<Entry<T, D>> entries) {
    return entries.stream().map(Entry::definition).toList();
  }
}
