package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/** What is the same for all rows of an evaluation: its day, its period and the year of that, and the parameters. */
final class Constants {
  /** Spans of dates by their names. */
  static final ImmutableSet<String> SPANS = ImmutableSet.of("period", "year");

  private static final String PARAMETER = "parameter.";

  private final ImmutableMap<String, Object> values;
  private final Row row = new CellRow(field -> value(field.name()));

  private Constants(Map<String, Object> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /** What conditions read. */
  Row row() {
    return row;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<?> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Adds them to what conditions can read. */
  static void addTo(Scope.Builder scope, Map<String, Parameter> parameters) {
    scope.constant("asOf", Type.Simple.DATE);
    SPANS.forEach(name -> addSpan(scope, name));
    parameters.forEach((name, parameter) -> scope.add(new Field(
        PARAMETER + name,
        parameter.type() == Parameter.Type.CODE ? Type.Simple.TEXT : Type.Simple.NUMBER,
        Wording.quoted(name),
        true)));
  }

  private static void addSpan(Scope.Builder scope, String name) {
    scope.constant(name, Type.Simple.DATES);
    scope.constant(name + ".start", Type.Simple.DATE);
    scope.constant(name + ".end", Type.Simple.DATE);
  }

  /** Their values in an evaluation. */
  static Constants of(EvaluationContext context, Map<String, Parameter> parameters) {
    FiscalCalendar calendar = context.strategy().calendar();
    ReportingPeriod year = context.period().wholeYear();
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    values.put("asOf", PartialDate.of(context.asOf()));
    putSpan(values, "period", context.firstDay(), context.lastDay());
    putSpan(values, "year", calendar.firstDay(year), calendar.lastDay(year));
    parameters.forEach(
        (name, parameter) -> values.put(PARAMETER + name, value(name, parameter, context)));
    return new Constants(values.buildOrThrow());
  }

  private static Object value(String name, Parameter parameter, EvaluationContext context) {
    String otherwise = parameter.value();
    return parameter.type() == Parameter.Type.CODE
        ? context.parameters().getOrDefault(name, otherwise)
        : BigDecimal.valueOf(context.parameter(name, Integer.parseInt(otherwise)));
  }

  private static void putSpan(
      ImmutableMap.Builder<String, Object> values, String name, LocalDate first, LocalDate last) {
    PartialDate start = PartialDate.of(first);
    PartialDate end = PartialDate.of(last);
    values.put(name, new DateSpan(Optional.of(start), Optional.of(end)));
    values.put(name + ".start", start);
    values.put(name + ".end", end);
  }
}
