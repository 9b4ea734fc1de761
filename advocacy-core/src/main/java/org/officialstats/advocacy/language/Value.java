package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * A value that texts of several languages take up, each in its own form. However large the value is, what is said of it is
 * short.
 *
 * <p>Immutable and thread-safe.
 */
@FunctionalInterface
public interface Value {
  /** The most characters that are said of one value. */
  int LONGEST = 300;

  /** The most values of a list that are said; how many more there are is said after them. */
  int MOST_NAMED = 5;

  /** How the value is said in a language, in a way that fits it; any other way is the plain one. */
  String in(Voice voice, Way way);

  /** How the value is said in a language by itself. */
  default String in(Voice voice) {
    return in(voice, Way.PLAIN);
  }

  /** A text in the language, or the next one that there is. */
  static Value of(LocalizedText text) {
    requireNonNull(text, "text");
    return (voice, way) -> voice.isolated(Clip.of(voice.in(text), LONGEST));
  }

  /** A key, a code or another text that is the same in all languages. */
  static Value verbatim(Object text) {
    String same = text.toString();
    return (voice, way) -> voice.isolated(Clip.of(same, LONGEST));
  }

  /** A day. */
  static Value of(LocalDate day) {
    return of(PartialDate.of(day));
  }

  /** A date, as precise as it is known. */
  static Value of(PartialDate date) {
    requireNonNull(date, "date");
    return (voice, way) ->
        way == Way.ON ? voice.formats().on(date) : voice.formats().date(date);
  }

  /** A span of dates. */
  static Value of(DateSpan span) {
    requireNonNull(span, "span");
    return (voice, way) -> voice.formats().dates(span);
  }

  /** A period. */
  static Value of(ReportingPeriod period) {
    requireNonNull(period, "period");
    return (voice, way) -> voice.formats().period(period);
  }

  /** A whole number. */
  static Value of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** A number with all its digits, or a number of days or months. */
  static Value of(BigDecimal number) {
    requireNonNull(number, "number");
    return (voice, way) -> switch (way) {
      case DAYS -> voice.formats().days(number);
      case MONTHS -> voice.formats().months(number);
      default -> voice.isolated(voice.formats().exact(number));
    };
  }

  /** All of these; of many the first ones, and how many more there are. */
  static Value allOf(List<Value> values) {
    List<Value> all = ImmutableList.copyOf(values);
    return (voice, way) -> voice.formats().allOf(first(all, voice), all.size());
  }

  private static List<String> first(List<Value> all, Voice voice) {
    return all.stream().limit(MOST_NAMED).map(value -> value.in(voice)).toList();
  }

  /** One of these; of many the first ones. */
  static Value oneOf(List<Value> values) {
    List<Value> all = ImmutableList.copyOf(values);
    return (voice, way) -> voice.formats().oneOf(first(all, voice));
  }
}
