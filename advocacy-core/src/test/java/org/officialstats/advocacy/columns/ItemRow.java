package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.shape.Scalar;

/** What the fields of a record say, read from the record itself, one at a time. */
final class ItemRow implements Row {
  private final World world;
  private final Item item;
  private final Optional<Item> outer;

  ItemRow(World world, Item item, Optional<Item> outer) {
    this.world = world;
    this.item = item;
    this.outer = outer;
  }

  /** Where a path ends: the record that has the value, and the rest of the path in there. */
  private record End(Item item, List<String> path) {}

  private Optional<End> end(String name) {
    List<String> path = Arrays.asList(name.split("\\."));
    return path.get(0).equals("this")
        ? end(outer.orElseThrow(), path.subList(1, path.size()))
        : end(item, path);
  }

  private Optional<End> end(Item from, List<String> path) {
    String first = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (from.isOwnerName(first)) {
      return end(from.owner().orElseThrow(), rest.isEmpty() ? List.of("id") : rest);
    }
    if (rest.isEmpty() || from.target(first).isEmpty()) {
      return Optional.of(new End(from, path));
    }
    return from.get(first)
        .flatMap(id -> world.target(from.target(first).get(), id.toString()))
        .flatMap(target -> end(target, rest));
  }

  private Optional<Object> value(Field field) {
    return end(field.name()).flatMap(end -> value(end.item(), end.path()));
  }

  private Optional<Object> value(Item from, List<String> path) {
    if (from.value() instanceof Country country && from.owner().isEmpty()) {
      return of(country, path.get(0));
    }
    if (from.source().isPresent() && path.get(0).matches("recorded..|changedOn")) {
      return envelope(from.source().get(), path.get(0));
    }
    if (from.value() instanceof Map.Entry<?, ?> entry) {
      return path.get(0).equals("key")
          ? Optional.of(entry.getKey())
          : path.get(0).equals("value")
              ? Optional.of(entry.getValue())
              : inside(entry.getValue(), path);
    }
    return path.get(0).equals("value") && !isRecord(from.value())
        ? Optional.of(from.value())
        : inside(from.value(), path);
  }

  private static boolean isRecord(Object value) {
    return value instanceof Record
        && Scalar.find(value.getClass()).isEmpty()
        && !(value instanceof LocalizedText);
  }

  private Optional<Object> inside(Object record, List<String> path) {
    Optional<Object> value = Item.get(record, path.get(0));
    if (path.size() == 1 || value.isEmpty()) {
      return value;
    }
    if (value.get() instanceof DateSpan span) {
      return (path.get(1).equals("start") ? span.from() : span.to()).map(Object.class::cast);
    }
    if (value.get() instanceof ReportingPeriod period) {
      return period.fiscal()
          ? Optional.empty()
          : Optional.of(DateSpan.of(
              world.strategy().calendar().firstDay(period),
              world.strategy().calendar().lastDay(period)));
    }
    return inside(value.get(), path.subList(1, path.size()));
  }

  private static Optional<Object> of(Country country, String name) {
    return switch (name) {
      case "id" -> Optional.of(country);
      case "alpha3" -> Optional.of(country.alpha3());
      case "m49" -> Optional.of(country.m49());
      case "region" -> country.region().map(Object.class::cast);
      case "subregion" -> country.subregion().map(Object.class::cast);
      case "regions" -> Optional.of(country.regions());
      default -> Optional.of(country.groups().stream().map(Enum::name).toList());
    };
  }

  private Optional<Object> envelope(Source source, String name) {
    Optional<Instant> at = name.equals("changedOn") ? source.at() : source.firstAt();
    return name.equals("recordedAt")
        ? at.map(instant -> BigDecimal.valueOf(instant.getEpochSecond())
            .add(BigDecimal.valueOf(instant.getNano(), 9)))
        : at.map(instant -> LocalDate.ofInstant(instant, world.strategy().zone()));
  }

  @Override
  public Truth truth(Field field) {
    return field.constant()
        ? world.constants().truth(field)
        : value(field)
            .map(value -> Truth.of(value instanceof JsonDocument || (Boolean) value))
            .orElse(Truth.UNKNOWN);
  }

  @Override
  public Optional<BigDecimal> number(Field field) {
    return field.constant()
        ? world.constants().number(field)
        : value(field).map(value -> new BigDecimal(value.toString()));
  }

  @Override
  public Optional<String> word(Field field) {
    return field.constant() ? world.constants().word(field) : value(field).map(ItemRow::text);
  }

  @Override
  public Optional<PartialDate> date(Field field) {
    return field.constant()
        ? world.constants().date(field)
        : value(field)
            .map(value ->
                value instanceof PartialDate date ? date : PartialDate.of((LocalDate) value));
  }

  @Override
  public Optional<DateSpan> dates(Field field) {
    return field.constant()
        ? world.constants().dates(field)
        : value(field).map(DateSpan.class::cast);
  }

  @Override
  public Optional<Set<String>> words(Field field) {
    if (field.constant()) {
      return world.constants().words(field);
    }
    return end(field.name())
        .map(end -> value(end.item(), end.path()).map(ItemRow::members).orElse(Set.of()));
  }

  private static Set<String> members(Object value) {
    Collection<?> members =
        value instanceof LocalizedText text ? text.texts().keySet() : (Collection<?>) value;
    return members.stream().map(ItemRow::text).collect(Collectors.toSet());
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant ? Scalar.textOf(constant) : value.toString();
  }

  @Override
  public String toString() {
    return item.toString();
  }
}
