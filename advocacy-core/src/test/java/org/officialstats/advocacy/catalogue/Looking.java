package org.officialstats.advocacy.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.snapshot.Snapshot;

/** One indicator or rule looked at for one period as of one day, its results as short texts. */
record Looking(EvaluationContext context) {
  private static final List<Indicator> INDICATORS = new StandardIndicators().indicators();
  private static final List<Rule> RULES = new StandardRules().rules();

  static Looking at(Snapshot snapshot, String period, String asOf) {
    return new Looking(
        EvaluationContext.of(snapshot, ReportingPeriod.parse(period), LocalDate.parse(asOf)));
  }

  Looking with(String parameter, String value) {
    return new Looking(context.with(Map.of(parameter, value)));
  }

  List<Figure> figures(String code) {
    return INDICATORS.stream()
        .filter(indicator -> indicator.definition().code().equals(code))
        .findFirst()
        .orElseThrow()
        .figures(context);
  }

  List<Finding> findings(String code) {
    return RULES.stream()
        .filter(rule -> rule.definition().code().equals(code))
        .findFirst()
        .orElseThrow()
        .findings(context)
        .stream()
        .sorted()
        .toList();
  }

  /** The headline figure as text. */
  String headline(String code) {
    return text(figures(code).get(0).result());
  }

  /** The figures as texts by measure and group, in their order. */
  Map<String, String> all(String code) {
    Map<String, String> shown = new LinkedHashMap<>();
    figures(code).forEach(figure -> shown.put(name(figure), text(figure.result())));
    return shown;
  }

  Figure headlineFigure(String code) {
    return figures(code).get(0);
  }

  List<String> counted(String code) {
    return keys(figures(code).get(0).evidence().counted());
  }

  List<String> notCounted(String code) {
    return keys(figures(code).get(0).evidence().notCounted());
  }

  List<String> unknown(String code) {
    return keys(figures(code).get(0).evidence().unknown());
  }

  private static List<String> keys(List<EntityKey> keys) {
    return keys.stream().map(EntityKey::toString).toList();
  }

  private static String name(Figure figure) {
    return figure.group().isAll() ? figure.measure() : figure.measure() + " " + figure.group();
  }

  /** {@code 3}, {@code 50 (1/2)}, {@code [2, 3]}, {@code Undefined nothing-due (0/0)}. */
  static String text(Result result) {
    if (result instanceof Result.Value value) {
      return plain(value.value()) + parts(value.parts());
    }
    if (result instanceof Result.Interval interval) {
      return "[" + plain(interval.lower()) + ", " + plain(interval.upper()) + "]";
    }
    String reason = result.whyMissing().orElseThrow().code().value();
    String parts = result instanceof Result.Undefined undefined ? parts(undefined.parts()) : "";
    return result.getClass().getSimpleName() + " " + reason + parts;
  }

  private static String parts(Optional<Parts> parts) {
    return parts
        .map(both -> " (" + plain(both.numerator()) + "/" + plain(both.denominator()) + ")")
        .orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
