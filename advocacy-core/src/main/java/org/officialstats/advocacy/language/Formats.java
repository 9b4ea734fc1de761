package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * Writes numbers, dates, periods and lists the way that a language does, by the tables {@code formats_LANGUAGE.properties}.
 * Not by the JDK's locale data, which change from release to release. Nothing written holds marks of direction.
 *
 * <p>Immutable and thread-safe.
 */
public final class Formats {
  private final Language language;
  private final Bundle table;
  private final Numerals numerals;
  private final Dates dates;
  private final Joining joining;

  private Formats(Language language, Digits digits) {
    this.language = language;
    this.table = Bundle.read(Formats.class, "formats", language);
    this.numerals = new Numerals(table, digits);
    this.dates = new Dates(table, digits);
    this.joining = new Joining(table, language);
  }

  /**
   * The formats by a BCP 47 tag: that of a language, or {@code ar-u-nu-arab} for Arabic with Arabic-Indic digits.
   *
   * @throws IllegalArgumentException if it is none of the six languages, naming them, or one that does not use the digits
   */
  public static Formats in(String languageTag) {
    String tag = LocalizedText.canonicalLanguage(requireNonNull(languageTag, "languageTag"))
        .orElse(languageTag);
    for (Digits digits : Digits.values()) {
      String extension = digits.extension();
      if (tag.endsWith(extension)) {
        return of(Language.of(tag.substring(0, tag.length() - extension.length())), digits);
      }
    }
    return of(Language.of(languageTag));
  }

  /** The formats of a language, with European digits. */
  public static Formats of(Language language) {
    return of(language, Digits.EUROPEAN);
  }

  /**
   * The formats of a language, with these digits.
   *
   * @throws IllegalArgumentException if the language does not use them
   */
  public static Formats of(Language language, Digits digits) {
    if (requireNonNull(digits, "digits") != Digits.EUROPEAN && language != Language.AR) {
      throw new IllegalArgumentException("[digits] not used in '" + language.tag() + "': '" + digits
          + "'; expected EUROPEAN; only Arabic has others");
    }
    return new Formats(requireNonNull(language, "language"), digits);
  }

  /** The language that is written. */
  public Language language() {
    return language;
  }

  /** A whole number. */
  public String whole(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A number with one decimal place at most; with more where it would else be read as zero. */
  public String number(BigDecimal number) {
    return numerals.write(Numerals.rounded(number));
  }

  /** A number with all the digits that it has. */
  public String exact(BigDecimal number) {
    return numerals.write(number);
  }

  /** A number of days, as it stands after a word such as <em>after</em>: <em>1 day</em>, <em>30 days</em>. */
  public String days(BigDecimal number) {
    return counted("days", number);
  }

  /** A number of months, as it stands after a word such as <em>after</em>: <em>1 month</em>, <em>24 months</em>. */
  public String months(BigDecimal number) {
    return counted("months", number);
  }

  private String counted(String key, BigDecimal number) {
    String form = Plural.of(language, number).key(table.texts().keySet(), key);
    return table.text(form, ImmutableMap.of("number", exact(number)));
  }

  /** A number with so many decimal places, zeros included. Halves go to the even neighbour. */
  public String decimal(BigDecimal number, int places) {
    return numerals.decimal(number, places);
  }

  /** A percentage from hundredths, with more than one decimal place where it would else be read as none or all. */
  public String percentage(BigDecimal hundredths) {
    return numerals.percentage(hundredths);
  }

  /** An amount as it is, never rounded, with the code of its currency; part of a unit has two decimal places or more. */
  public String money(Amount amount) {
    return numerals.money(amount);
  }

  /** The plural form that goes with a number as {@link #number} writes it. */
  public Plural plural(BigDecimal number) {
    return Plural.of(language, Numerals.rounded(number));
  }

  /** From one number to another, both included and both written already. */
  public String range(String lower, String upper) {
    return table.text("range", ImmutableMap.of("lower", lower, "upper", upper));
  }

  /** A day in words. */
  public String day(LocalDate day) {
    return date(PartialDate.of(day));
  }

  /** A date in words, as precise as it is known. */
  public String date(PartialDate date) {
    return dates.date(date);
  }

  /** A date with the word before it: <em>on 9 February 2024</em>, <em>in February 2024</em>. */
  public String on(PartialDate date) {
    return dates.on(date);
  }

  /** From one day to another, both included. */
  public String days(LocalDate first, LocalDate last) {
    return dates(DateSpan.of(first, last));
  }

  /** A span in words, as precise as its ends are known. */
  public String dates(DateSpan span) {
    return dates.span(span);
  }

  /** A period in words, such as <em>first quarter of 2024</em>. */
  public String period(ReportingPeriod period) {
    return dates.period(period);
  }

  /** A period where there is little room, such as <em>Q1 2024</em>. */
  public String shortPeriod(ReportingPeriod period) {
    return dates.shortPeriod(period);
  }

  /** A half of the year of a period, 1 or 2, such as <em>first half of 2024</em>. */
  public String half(ReportingPeriod year, int half) {
    return dates.half(year, half);
  }

  /** All of these, such as <em>a, b and c</em>. */
  public String allOf(List<String> items) {
    return joining.with("and", items);
  }

  /** The first of so many things, and how many more there are, such as <em>a, b and 3 more</em>. */
  public String allOf(List<String> first, int all) {
    BigDecimal more = BigDecimal.valueOf(all - first.size());
    if (more.signum() <= 0) {
      return allOf(first);
    }
    String key = Plural.of(language, more).key(table.texts().keySet(), "list.more");
    return table.text(key, ImmutableMap.of("first", series(first), "number", exact(more)));
  }

  /** One of these, such as <em>a, b or c</em>. */
  public String oneOf(List<String> items) {
    return joining.with("or", items);
  }

  /** One after the other, such as <em>a, b, c</em>. */
  public String series(List<String> items) {
    return String.join(table.text("list.series"), items);
  }
}
