package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Measurements;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.measurement.Measurement;

/** What should be known of figures that were entered by hand. */
final class MeasurementRules {
  private final RuleDefinition rule;
  private final Measurements measurements;
  private final Map<String, IndicatorResult> results;

  private MeasurementRules(
      RuleDefinition rule, EvaluationContext context, List<IndicatorResult> results) {
    this.rule = rule;
    this.measurements = Measurements.of(context);
    this.results =
        results.stream().collect(Collectors.toMap(IndicatorResult::code, Function.identity()));
  }

  /** MEA-F01. */
  static List<Finding> contradicted(
      RuleDefinition rule, EvaluationContext context, List<IndicatorResult> results) {
    MeasurementRules rules = new MeasurementRules(rule, context, results);
    return rules.measurements.standing().stream()
        .flatMap(one -> rules.contradiction(one).stream())
        .toList();
  }

  private Optional<Finding> contradiction(Measurement measurement) {
    Optional<Figure> computed = computed(measurement);
    return entered(measurement)
        .map(Figure::result)
        .filter(Result.Value.class::isInstance)
        .map(result -> ((Result.Value) result).value())
        .flatMap(value -> computed
            .filter(figure -> !agrees(value, figure.result()))
            .map(figure -> contradiction(measurement, value, figure)));
  }

  private Finding contradiction(Measurement measurement, BigDecimal value, Figure computed) {
    return finding(
        measurement,
        "message",
        ImmutableMap.of(
            "value", Value.of(value),
            "grade", RuleWords.choice(measurement.grade()),
            "computed", words(computed.result())));
  }

  /** MEA-F02. */
  static List<Finding> unused(
      RuleDefinition rule, EvaluationContext context, List<IndicatorResult> results) {
    MeasurementRules rules = new MeasurementRules(rule, context, results);
    return rules.measurements.standing().stream()
        .flatMap(one -> rules.unused(one).stream())
        .toList();
  }

  private Optional<Finding> unused(Measurement measurement) {
    Optional<IndicatorResult> result = result(measurement);
    if (result.isEmpty()) {
      return Optional.of(finding(measurement, "no-indicator", ImmutableMap.of()));
    }
    Optional<Figure> entered = entered(measurement);
    if (entered.isEmpty()) {
      return Optional.of(misfit(measurement, result.get().definition()));
    }
    return result.get().headlineOf(entered.get().group().toString()).isPresent()
        ? Optional.empty()
        : Optional.of(finding(measurement, "no-group", ImmutableMap.of()));
  }

  private Finding misfit(Measurement measurement, IndicatorDefinition indicator) {
    List<Value> dimensions =
        indicator.disaggregation().stream().map(Value::verbatim).toList();
    return finding(
        measurement,
        dimensions.isEmpty() ? "undivided" : "divided",
        ImmutableMap.of(
            "unit", Value.verbatim(indicator.unit().text()),
            "dimensions", Value.oneOf(dimensions)));
  }

  private Finding finding(Measurement measurement, String kind, Map<String, Value> values) {
    Map<String, Value> all = ImmutableMap.<String, Value>builder()
        .put("what", what(measurement))
        .put("period", Value.of(measurement.period()))
        .put("key", Value.verbatim(measurement.key()))
        .putAll(values)
        .buildOrThrow();
    return RuleWords.finding(rule, measurement.key(), kind, all);
  }

  private Optional<IndicatorResult> result(Measurement measurement) {
    return Optional.ofNullable(results.get(measurement.indicator()));
  }

  private Optional<Figure> entered(Measurement measurement) {
    return result(measurement)
        .flatMap(result -> measurements.figure(result.definition(), measurement));
  }

  /** The figure in its place that was computed. */
  private Optional<Figure> computed(Measurement measurement) {
    return result(measurement)
        .flatMap(result -> entered(measurement)
            .flatMap(figure -> result.headlineOf(figure.group().toString())))
        .filter(figure -> figure.entered().isEmpty());
  }

  /** Whether the numbers are the same, to the digits that were entered; what is missing contradicts nothing. */
  private static boolean agrees(BigDecimal entered, Result computed) {
    if (computed instanceof Result.Value value) {
      int digits = Math.max(entered.scale(), 0);
      return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.HALF_UP)
          .anyMatch(mode -> value.value().setScale(digits, mode).compareTo(entered) == 0);
    }
    return !(computed instanceof Result.Interval interval)
        || entered.compareTo(interval.lower()) >= 0 && entered.compareTo(interval.upper()) <= 0;
  }

  private static Value words(Result computed) {
    return computed instanceof Result.Interval interval
        ? RuleWords.part(
            "MEA.between",
            ImmutableMap.of(
                "lower", Value.of(interval.lower()), "upper", Value.of(interval.upper())))
        : Value.of(((Result.Value) computed).value());
  }

  /** The indicator by its code and the part by its words; by its text where that is not one of a group. */
  private Value what(Measurement measurement) {
    Value indicator = Value.verbatim(measurement.indicator());
    Optional<Value> part = measurements
        .part(measurement)
        .map(Value::of)
        .or(() -> measurement.group().map(Value::verbatim));
    return part.map(group ->
            RuleWords.part("MEA.group", ImmutableMap.of("indicator", indicator, "group", group)))
        .orElse(indicator);
  }
}
