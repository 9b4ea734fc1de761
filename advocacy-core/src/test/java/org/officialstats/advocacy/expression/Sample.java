package org.officialstats.advocacy.expression;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/** A row that holds the values it was given, and counts how often it is read. */
final class Sample implements Row {
  private final Map<String, Object> values;
  private int reads;

  private Sample(Map<String, Object> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  static Sample empty() {
    return new Sample(Map.of());
  }

  static Sample of(Map<String, Object> values) {
    return new Sample(values);
  }

  Sample with(String field, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(Fields.field(field).name(), value);
    return new Sample(more);
  }

  Map<String, Object> values() {
    return values;
  }

  int reads() {
    return reads;
  }

  @Override
  public Truth truth(Field field) {
    return read(field, Boolean.class).map(Truth::of).orElse(Truth.UNKNOWN);
  }

  @Override
  public Optional<BigDecimal> number(Field field) {
    return read(field, BigDecimal.class);
  }

  @Override
  public Optional<String> word(Field field) {
    return read(field, String.class);
  }

  @Override
  public Optional<PartialDate> date(Field field) {
    return read(field, PartialDate.class);
  }

  @Override
  public Optional<DateSpan> dates(Field field) {
    return read(field, DateSpan.class);
  }

  @Override
  @SuppressWarnings("unchecked") // samples hold sets of texts only
  public Optional<Set<String>> words(Field field) {
    return read(field, Set.class).map(set -> (Set<String>) set);
  }

  private <T> Optional<T> read(Field field, Class<T> type) {
    reads++;
    return Optional.ofNullable(values.get(field.name())).map(type::cast);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
