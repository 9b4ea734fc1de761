package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/** A row as expressions see it. */
record CellRow(Function<Field, Optional<?>> values) implements Row {
  @Override
  public Truth truth(Field field) {
    return (Truth) values.apply(field).map(Object.class::cast).orElse(Truth.UNKNOWN);
  }

  @Override
  public Optional<BigDecimal> number(Field field) {
    return values.apply(field).map(BigDecimal.class::cast);
  }

  @Override
  public Optional<String> word(Field field) {
    return values.apply(field).map(String.class::cast);
  }

  @Override
  public Optional<PartialDate> date(Field field) {
    return values.apply(field).map(PartialDate.class::cast);
  }

  @Override
  public Optional<DateSpan> dates(Field field) {
    return values.apply(field).map(DateSpan.class::cast);
  }

  @Override
  @SuppressWarnings("unchecked") // fields of this type have sets of texts only
  public Optional<Set<String>> words(Field field) {
    return values.apply(field).map(set -> (Set<String>) set);
  }
}
