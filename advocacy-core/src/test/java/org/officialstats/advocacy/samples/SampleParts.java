package org.officialstats.advocacy.samples;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Amount;
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
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;

/** Any value that the entities of the work side are made of. */
final class SampleParts {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 20_000;

  private SampleParts() {}

  static <E> Arbitrary<Id<E>> ids() {
    Arbitrary<String> first =
        Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9').ofLength(1);
    Arbitrary<String> rest = Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars('-')
        .ofMaxLength(63);
    return Combinators.combine(first, rest).as((head, tail) -> Id.of(head + tail));
  }

  static <E> Arbitrary<Set<Id<E>>> idSets() {
    return SampleParts.<E>ids().set().ofMaxSize(3);
  }

  static Arbitrary<Code> codes(String list) {
    return Arbitraries.of(
        ImmutableList.copyOf(CodeLists.standard().list(list).entries().keySet()));
  }

  /** One line: letters of several scripts, quotes, a backslash, a character beyond the basic plane. */
  static Arbitrary<String> lines() {
    Arbitrary<String> text = Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u00c0', '\u017f')
        .withCharRange('\u0410', '\u044f')
        .withCharRange('\u0621', '\u063a')
        .withCharRange('\u4e00', '\u4e20')
        .ofMaxLength(20);
    return Combinators.combine(text, Arbitraries.of("x", "\"", "\\", "\uD83D\uDCCA"))
        .as(String::concat);
  }

  static Arbitrary<LocalizedText> texts() {
    Arbitrary<String> tags = Arbitraries.of("en", "fr", "es", "ru", "ar", "zh", "pt-BR", "sr-Latn");
    Arbitrary<String> words =
        Combinators.combine(lines(), Arbitraries.of("", "\n", "\ttab\nline")).as(String::concat);
    return Arbitraries.maps(tags, words).ofMinSize(1).ofMaxSize(3).map(LocalizedText::of);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  static Arbitrary<PartialDate> dates() {
    return Combinators.combine(days(), Arbitraries.of(PartialDate.Precision.values()))
        .as(SampleParts::cut);
  }

  static Arbitrary<DateSpan> spans() {
    Arbitrary<DateSpan> closed = Combinators.combine(
            days(), Arbitraries.integers().between(0, 400))
        .as((from, length) -> DateSpan.of(from, from.plusDays(length)));
    return Arbitraries.oneOf(
        closed,
        dates().map(date -> DateSpan.of(date, date)),
        dates().map(DateSpan::from),
        dates().map(DateSpan::until));
  }

  static Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(2000, 2060),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(true, false))
        .as(ReportingPeriod::new);
  }

  static Arbitrary<Link> links() {
    Arbitrary<String> targets = Arbitraries.oneOf(
        Arbitraries.of("https://unstats.un.org/bigdata", "E/CN.3/2015/4"), lines());
    return Combinators.combine(targets, lines().optional()).as(Link::new);
  }

  static Arbitrary<List<Link>> linkLists() {
    return links().list().ofMaxSize(3);
  }

  static Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "Asia/Jakarta", "America/New_York", "+02:00").map(ZoneId::of);
  }

  /** Numbers with up to nine decimal places, in the one form that the model keeps. */
  static Arbitrary<BigDecimal> numbers(String least, String most) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(least), new BigDecimal(most))
        .ofScale(9)
        .map(BigDecimal::stripTrailingZeros)
        .map(number -> number.scale() < 0 ? number.setScale(0) : number);
  }

  static Arbitrary<Amount> amounts() {
    return Combinators.combine(
            numbers("0.01", "99999999"), Arbitraries.of("USD", "EUR", "XOF", "IDR"))
        .as((value, currency) -> Amount.of(value.toPlainString(), currency));
  }

  static Arbitrary<Quantity> quantities() {
    return Combinators.combine(numbers("0.5", "99999"), codes("unit")).as(Quantity::new);
  }

  static Arbitrary<Set<MessageVersion>> messageVersions() {
    return Combinators.combine(
            SampleParts.<KeyMessage>ids(), Arbitraries.integers().between(1, 20))
        .as(MessageVersion::new)
        .set()
        .ofMaxSize(3);
  }

  static Arbitrary<Map<String, String>> labels() {
    return Arbitraries.maps(lines(), lines()).ofMaxSize(3);
  }

  static Arbitrary<Sensitivity> sensitivities() {
    return Arbitraries.of(Sensitivity.values());
  }

  private static PartialDate cut(LocalDate day, PartialDate.Precision precision) {
    return switch (precision) {
      case YEAR -> PartialDate.of(day.getYear());
      case MONTH -> PartialDate.of(day.getYear(), day.getMonthValue());
      case DAY -> PartialDate.of(day);
    };
  }
}
