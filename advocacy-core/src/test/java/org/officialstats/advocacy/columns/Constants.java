package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * What is the same for all rows of an evaluation.
 *
 * @param values the values by the names of the fields
 */
record Constants(Map<String, Object> values) implements Row {
  static final Constants SOME = new Constants(ImmutableMap.<String, Object>builder()
      .put("asOf", PartialDate.parse("2024-06-30"))
      .put("window", DateSpan.parse("2015-01-01/2024-06"))
      .put("parameter.months", new BigDecimal(24))
      .put("parameter.country", "RW")
      .put("parameter.strict", true)
      .put("parameter.texts", Set.of("en", "fr", "x1"))
      .buildOrThrow());

  static void addTo(Scope.Builder scope) {
    scope
        .constant("asOf", Type.Simple.DATE)
        .constant("window", Type.Simple.DATES)
        .constant("parameter.months", Type.Simple.NUMBER)
        .constant("parameter.country", new Type.Word(Vocabulary.countries()))
        .constant("parameter.strict", Type.Simple.TRUTH)
        .constant("parameter.texts", new Type.SetOf(Type.Simple.TEXT))
        .constant("parameter.unset", Type.Simple.NUMBER);
  }

  private Optional<Object> get(Field field) {
    return Optional.ofNullable(values.get(field.name()));
  }

  @Override
  public Truth truth(Field field) {
    return get(field).map(value -> Truth.of((Boolean) value)).orElse(Truth.UNKNOWN);
  }

  @Override
  public Optional<BigDecimal> number(Field field) {
    return get(field).map(BigDecimal.class::cast);
  }

  @Override
  public Optional<String> word(Field field) {
    return get(field).map(String.class::cast);
  }

  @Override
  public Optional<PartialDate> date(Field field) {
    return get(field).map(PartialDate.class::cast);
  }

  @Override
  public Optional<DateSpan> dates(Field field) {
    return get(field).map(DateSpan.class::cast);
  }

  @Override
  @SuppressWarnings("unchecked") // sets of texts only
  public Optional<Set<String>> words(Field field) {
    return get(field).map(value -> (Set<String>) value);
  }
}
