package org.officialstats.advocacy.catalogue;

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
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Measurements;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.RuleDefinition;
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
    return Finding.of(
        rule,
        measurement.key(),
        Names.kebab(measurement.grade()) + " figure " + value.toPlainString() + " for "
            + measurement.indicator() + subject(measurement) + " in " + measurement.period() + " ("
            + measurement.key() + ") differs from the computed one, " + words(computed.result())
            + ".",
        "Correct the measurement, or complete the records; the computed figure stands.");
  }

  /** MEA-F02. */
  static List<Finding> unused(
      RuleDefinition rule, EvaluationContext context, List<IndicatorResult> results) {
    MeasurementRules rules = new MeasurementRules(rule, context, results);
    return rules.measurements.standing().stream()
        .flatMap(one -> rules.uselessness(one).map(why -> rules.unused(one, why)).stream())
        .toList();
  }

  private Finding unused(Measurement measurement, String why) {
    return Finding.of(
        rule,
        measurement.key(),
        "Measurement of " + measurement.indicator() + subject(measurement) + " in "
            + measurement.period() + " (" + measurement.key() + ") stands beside no figure: " + why
            + ".",
        "Correct its indicator, unit or group, or remove it.");
  }

  private Optional<String> uselessness(Measurement measurement) {
    Optional<IndicatorResult> result = result(measurement);
    if (result.isEmpty()) {
      return Optional.of("no indicator has this code");
    }
    Optional<Figure> entered = entered(measurement);
    if (entered.isEmpty()) {
      return Optional.of(
          "expected the unit '" + result.get().definition().unit().text() + "', and a group by "
              + dimensions(result.get()));
    }
    return result.get().headlineOf(entered.get().group().toString()).isPresent()
        ? Optional.empty()
        : Optional.of("the indicator is computed, and gives none for this group");
  }

  private static String dimensions(IndicatorResult result) {
    List<String> dimensions = result.definition().disaggregation();
    return dimensions.isEmpty() ? "nothing" : String.join(" or ", dimensions);
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

  private static String words(Result computed) {
    return computed instanceof Result.Interval interval
        ? "between " + interval.lower().toPlainString() + " and "
            + interval.upper().toPlainString()
        : ((Result.Value) computed).value().toPlainString();
  }

  private static String subject(Measurement measurement) {
    return measurement.group().map(group -> " [" + group + "]").orElse("");
  }
}
