package org.officialstats.advocacy.shape;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;

/**
 * A type of single values, and the text that each value round-trips through.
 *
 * @param type the type; a primitive one is given as its wrapper
 * @param json which token of JSON the text stands in
 * @param name what such a value is called in a message, such as {@code a date}
 * @param example what a right one looks like, such as {@code 2026-03-31}
 * @param choices the texts there can be, in order; empty if they cannot be listed
 * @param parser reads the text; throws {@link RuntimeException} if it is not one
 * @param writer writes the text
 */
public record Scalar(
    Class<?> type,
    Json json,
    String name,
    String example,
    Map<String, Object> choices,
    Function<String, Object> parser,
    Function<Object, String> writer) {
  /** The tokens of JSON that a single value can stand in. */
  public enum Json {
    /** A text in quotation marks. */
    TEXT,
    /** A number without fraction or exponent. */
    WHOLE_NUMBER,
    /** Any number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    TRUTH
  }

  private static final Map<Class<?>, Scalar> KNOWN = Stream.of(
          text(String.class, "a text", "Kigali", text -> text),
          new Scalar(
              Boolean.class,
              Json.TRUTH,
              "true or false",
              "true",
              Map.of(),
              Boolean::valueOf,
              Object::toString),
          whole(Integer.class, Integer::valueOf),
          whole(Long.class, Long::valueOf),
          new Scalar(
              BigDecimal.class,
              Json.NUMBER,
              "a number",
              "12.5",
              Map.of(),
              BigDecimal::new,
              value -> ((BigDecimal) value).toPlainString()),
          new Scalar(
              Revision.class,
              Json.WHOLE_NUMBER,
              "a revision",
              "12",
              Map.of(),
              text -> Revision.of(Long.parseLong(text)),
              Object::toString),
          text(Id.class, "an id", "kigali-2019", Id::new),
          text(Code.class, "a code", "conference", Code::new),
          text(EntityKey.class, "a key", "event/kigali-2019", EntityKey::parse),
          text(Country.class, "a country", "RW", Country::new),
          text(Area.class, "an area", "EU", Area::new),
          text(
              PartialDate.class,
              "a year, a month or a day",
              "2026, 2026-03 or 2026-03-31",
              PartialDate::parse),
          text(
              DateSpan.class,
              "a span of dates",
              "2026-03-31/2026-04-02 or 2026/..",
              DateSpan::parse),
          text(ReportingPeriod.class, "a reporting period", "2026-Q3", ReportingPeriod::parse),
          text(Actor.class, "an actor", "a.diallo", Actor::new),
          text(Digest.class, "a digest", "64 hexadecimal digits", Digest::parse),
          text(Currency.class, "a currency", "USD", Currency::getInstance),
          text(LocalDate.class, "a date", "2026-03-31", LocalDate::parse),
          text(LocalTime.class, "a time of day", "14:30", LocalTime::parse),
          text(LocalDateTime.class, "a date and time", "2026-03-31T14:30", LocalDateTime::parse),
          text(Instant.class, "an instant", "2026-03-31T14:30:00Z", Instant::parse),
          text(MonthDay.class, "a day of the year", "--03-31", MonthDay::parse),
          text(YearMonth.class, "a month", "2026-03", YearMonth::parse),
          text(Year.class, "a year", "2026", Year::parse),
          text(ZoneId.class, "a time zone", "America/New_York", ZoneId::of),
          text(Duration.class, "a duration", "PT36H", Duration::parse),
          text(Period.class, "a period", "P30D", Period::parse))
      .collect(ImmutableMap.toImmutableMap(Scalar::type, scalar -> scalar));

  /** The scalar of this type; empty if its values are not single ones. */
  public static Optional<Scalar> find(Class<?> type) {
    return type.isEnum()
        ? Optional.of(constants(type))
        : Optional.ofNullable(KNOWN.get(wrapped(type)));
  }

  static Scalar of(Class<?> type) {
    return find(type)
        .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a single value"));
  }

  /** The text of a constant of an enum: its name in lower case with hyphens. */
  public static String textOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the text. */
  public Object parse(String text) {
    return parser.apply(text);
  }

  /** The text of a value. */
  public String text(Object value) {
    return writer.apply(value);
  }

  private static Class<?> wrapped(Class<?> type) {
    if (type == int.class) {
      return Integer.class;
    }
    if (type == long.class) {
      return Long.class;
    }
    return type == boolean.class ? Boolean.class : type;
  }

  private static Scalar text(
      Class<?> type, String name, String example, Function<String, Object> parser) {
    return new Scalar(type, Json.TEXT, name, example, Map.of(), parser, Object::toString);
  }

  private static Scalar whole(Class<?> type, Function<String, Object> parser) {
    return new Scalar(
        type, Json.WHOLE_NUMBER, "a whole number", "12", Map.of(), parser, Object::toString);
  }

  private static Scalar constants(Class<?> type) {
    ImmutableMap<String, Object> choices = Arrays.stream(type.getEnumConstants())
        .collect(ImmutableMap.toImmutableMap(
            constant -> textOf((Enum<?>) constant), constant -> constant));
    return new Scalar(
        type,
        Json.TEXT,
        "one of its values",
        choices.keySet().stream().collect(Collectors.joining(", ")),
        choices,
        text -> Optional.ofNullable(choices.get(text)).orElseThrow(IllegalArgumentException::new),
        constant -> textOf((Enum<?>) constant));
  }
}
