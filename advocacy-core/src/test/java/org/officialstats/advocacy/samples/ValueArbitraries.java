package org.officialstats.advocacy.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;

/** Arbitrary values of the model. */
public final class ValueArbitraries {
  private static final String LETTERS = "abcXYZ äßéЖя中文عَربي09.,:;-_'\"\\/{}[]<>&=+@#%€😀";
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "ru", "ar", "zh", "pt-BR", "sr-Latn");

  private ValueArbitraries() {}

  /** Ids of any kind. */
  public static <E> Arbitrary<Id<E>> ids() {
    return keys().map(Id::of);
  }

  /** Codes of a code list of the library. */
  public static Arbitrary<Code> codes(String listId) {
    return Arbitraries.of(
        List.copyOf(CodeLists.standard().list(listId).entries().keySet()));
  }

  /** Texts of one line. */
  public static Arbitrary<String> lines() {
    return Arbitraries.integers()
        .between(0, LETTERS.codePointCount(0, LETTERS.length()) - 1)
        .map(index -> Character.toString(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, index))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(letters -> String.join("", letters))
        .filter(text -> !text.isBlank());
  }

  /** Texts in one to three languages; some have several lines. */
  public static Arbitrary<LocalizedText> localizedTexts() {
    Arbitrary<String> texts =
        Combinators.combine(lines(), Arbitraries.of("", "\n", "\tx\ny")).as(String::concat);
    return Arbitraries.maps(Arbitraries.of(LANGUAGES), texts)
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(LocalizedText::of);
  }

  /** Language tags. */
  public static Arbitrary<String> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  /** Days of our time. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 20_000)
        .map(day -> LocalDate.of(1990, 1, 1).plusDays(day));
  }

  /** Years, months and days, from the first year to the last. */
  public static Arbitrary<PartialDate> partialDates() {
    Arbitrary<LocalDate> all = Arbitraries.oneOf(
        days(),
        Arbitraries.of(
            LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29)));
    return Combinators.combine(all, Arbitraries.of(PartialDate.Precision.class))
        .as((day, precision) -> switch (precision) {
          case YEAR -> PartialDate.of(day.getYear());
          case MONTH -> PartialDate.of(day.getYear(), day.getMonthValue());
          case DAY -> PartialDate.of(day);
        });
  }

  /** Spans with open and closed ends. */
  public static Arbitrary<DateSpan> spans() {
    return Combinators.combine(partialDates().optional(), partialDates().optional())
        .as((one, other) ->
            isReversed(one, other) ? new DateSpan(other, one) : new DateSpan(one, other));
  }

  /** Spans without open ends. */
  public static Arbitrary<DateSpan> closedSpans() {
    return Combinators.combine(partialDates(), partialDates())
        .as((one, other) -> isReversed(Optional.of(one), Optional.of(other))
            ? DateSpan.of(other, one)
            : DateSpan.of(one, other));
  }

  /** Quarters and years of both kinds of calendar. */
  public static Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9998),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(true, false))
        .as(ReportingPeriod::new);
  }

  /** Numbers within the bounds of the model, negative ones too. */
  public static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
        .ofScale(4);
  }

  /** Amounts in a few currencies. */
  public static Arbitrary<Amount> amounts() {
    return Combinators.combine(numbers(), Arbitraries.of("USD", "EUR", "XOF", "JPY"))
        .as((value, code) -> new Amount(value, Currency.getInstance(code)));
  }

  /** Quantities that are not negative. */
  public static Arbitrary<Quantity> quantities() {
    return Combinators.combine(numbers().map(BigDecimal::abs), codes("unit")).as(Quantity::new);
  }

  /** Web addresses and references, with and without a title. */
  public static Arbitrary<Link> links() {
    Arbitrary<String> targets =
        Arbitraries.oneOf(lines(), Arbitraries.of("https://example.org/a?b=c#d", "E/CN.3/2015/4"));
    return Combinators.combine(targets, lines().optional()).as(Link::new);
  }

  /** Countries. */
  public static Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  /** Areas. */
  public static Arbitrary<Area> areas() {
    return Arbitraries.of("EU", "world", "142", "sahel").map(Area::of);
  }

  /** The office's own fields. */
  public static Arbitrary<Map<String, String>> labels() {
    return Arbitraries.maps(lines(), Arbitraries.oneOf(lines(), Arbitraries.of("", "two\nlines")))
        .ofMaxSize(3);
  }

  /** All sensitivities. */
  public static Arbitrary<Sensitivity> sensitivities() {
    return Arbitraries.of(Sensitivity.class);
  }

  /** At most three of these, in any order. */
  public static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
    return elements.list().ofMaxSize(3);
  }

  /** At most three different ones of these. */
  public static <T> Arbitrary<Set<T>> fewDifferent(Arbitrary<T> elements) {
    return elements.set().ofMaxSize(3);
  }

  private static Arbitrary<String> keys() {
    Arbitrary<Character> first = Arbitraries.chars().range('a', 'z').range('0', '9');
    Arbitrary<String> rest = Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars('-')
        .ofMaxLength(63);
    return Combinators.combine(first, rest).as((letter, text) -> letter + text);
  }

  private static boolean isReversed(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.isPresent()
        && to.isPresent()
        && to.get().latest().isBefore(from.get().earliest());
  }
}
