package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

class FormatsTest {
  private static final CharMatcher DIRECTION = CharMatcher.anyOf("\u200E\u200F\u061C")
      .or(CharMatcher.inRange('\u202A', '\u202E'))
      .or(CharMatcher.inRange('\u2066', '\u2069'));

  private final Formats english = Formats.of(Language.EN);

  private static Formats in(String language) {
    return Formats.of(Language.of(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.0|0",
        "7|7",
        "0.1|0.1",
        "12.25|12.2",
        "12.35|12.4",
        "-1234.56|\u22121,234.6",
        "1E+9|1,000,000,000",
        "999|999",
        "1000|1,000",
        "123456.789|123,456.8",
        "99.96|100"
      })
  void writesNumbersToOneDecimalPlaceRoundingHalvesToEven(String number, String written) {
    assertThat(english.number(new BigDecimal(number))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0.05", "0.04, 0.04", "-0.001, \u22120.001", "0.000000001, 0.000000001"})
  void writesNothingAsZeroThatIsNot(String number, String written) {
    assertThat(english.number(new BigDecimal(number))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "50, 50%",
    "66.666667, 66.7%",
    "100, 100%",
    "99.96, 99.96%",
    "99.999, 99.999%",
    "100.04, 100.04%",
    "150, 150%",
    "-25, \u221225%",
    "0.04, 0.04%",
    "99.94, 99.9%"
  })
  void writesPercentagesAndNothingAsNoneOrAllThatIsNot(String hundredths, String written) {
    assertThat(english.percentage(new BigDecimal(hundredths))).isEqualTo(written);
  }

  @Test
  void writesAsManyDecimalPlacesAsAskedFor() {
    assertThat(english.decimal(new BigDecimal("1234.5"), 2)).isEqualTo("1,234.50");
    assertThat(english.decimal(new BigDecimal("0.5"), 0)).isEqualTo("0");
    assertThatThrownBy(() -> english.decimal(BigDecimal.ONE, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[places] '-1'; expected 0 or more");
  }

  @Test
  void writesAmountsAsTheyAre() {
    assertThat(english.money(Amount.of("12500.5", "USD"))).isEqualTo("USD\u00A012,500.50");
    assertThat(english.money(Amount.of("0.001", "USD"))).isEqualTo("USD\u00A00.001");
    assertThat(english.money(Amount.of("12500", "USD"))).isEqualTo("USD\u00A012,500");
    assertThat(in("es").money(Amount.of("1234", "EUR"))).isEqualTo("1234\u00A0EUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2024|February 2024|9 February 2024",
        "fr|2024|février 2024|9 février 2024",
        "es|2024|febrero de 2024|9 de febrero de 2024",
        "ru|2024\u00A0г.|февраль 2024\u00A0г.|9 февраля 2024\u00A0г.",
        "ar|2024|شباط/فبراير 2024|9 شباط/فبراير 2024",
        "zh|2024年|2024年2月|2024年2月9日"
      })
  void writesDatesAsPreciselyAsTheyAreKnown(
      String language, String year, String month, String day) {
    assertThat(in(language).date(PartialDate.parse("2024"))).isEqualTo(year);
    assertThat(in(language).date(PartialDate.parse("2024-02"))).isEqualTo(month);
    assertThat(in(language).date(PartialDate.parse("2024-02-09"))).isEqualTo(day);
    assertThat(in(language).day(LocalDate.of(2024, 2, 9))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2024-01-01/2024-03-31|1 January 2024 to 31 March 2024",
        "en|2024-01/2025|January 2024 to 2025",
        "en|2024/..|from 2024",
        "en|../2024-03-31|until 31 March 2024",
        "en|../..|without limit of time",
        "en|2024-02/2024-02|February 2024",
        "fr|2024-01-01/2024-03-31|du 1er janvier 2024 au 31 mars 2024",
        "fr|2024-04/2024-08|avril 2024 – août 2024",
        "fr|2024-04-01/..|à compter du 1er avril 2024",
        "fr|2024-04/..|dès avril 2024",
        "fr|../2024-04-30|jusqu’au 30 avril 2024",
        "fr|../2024|jusqu’à 2024",
        "es|2024-01-01/2024-03-31|del 1 de enero de 2024 al 31 de marzo de 2024",
        "es|2024-01/2024-03|de enero de 2024 a marzo de 2024",
        "es|2024-01-01/..|desde el 1 de enero de 2024",
        "es|../2024|hasta 2024",
        "ru|2024-01-01/2024-03-31|с 1 января 2024\u00A0г. по 31 марта 2024\u00A0г.",
        "ru|2024-01/2024-03|с января 2024\u00A0г. по март 2024\u00A0г.",
        "ru|2024-05/..|с мая 2024\u00A0г.",
        "ru|../2024-05|по май 2024\u00A0г.",
        "ar|2024-01-01/2024-03-31|من 1 كانون الثاني/يناير 2024 إلى 31 آذار/مارس 2024",
        "ar|2024/..|اعتبارا من 2024",
        "zh|2024-01-01/2024-03-31|2024年1月1日至2024年3月31日",
        "zh|2024-01/..|自2024年1月起",
        "zh|../2024|至2024年止"
      })
  void writesSpansAsPreciselyAsTheyAreKnown(String language, String span, String written) {
    assertThat(in(language).dates(DateSpan.parse(span))).isEqualTo(written);
  }

  @Test
  void writesDaysFromFirstToLast() {
    assertThat(english.days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)))
        .isEqualTo("1 January 2024 to 31 March 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2024-Q1|first quarter of 2024|Q1 2024",
        "en|2024|2024|2024",
        "en|FY2026/27-Q3|third quarter of FY2026/27|Q3 FY2026/27",
        "en|FY2026/27|FY2026/27|FY2026/27",
        "fr|2024-Q2|deuxième trimestre de 2024|T2 2024",
        "fr|FY2026/27-Q4|quatrième trimestre de l’exercice 2026/27|T4 ex. 2026/27",
        "fr|FY2026/27|exercice 2026/27|ex. 2026/27",
        "es|2024-Q3|tercer trimestre de 2024|T3 2024",
        "es|FY2026/27-Q1|primer trimestre del ejercicio 2026/27|T1 ej. 2026/27",
        "ru|2024-Q4|четвертый квартал 2024 года|4-й кв. 2024\u00A0г.",
        "ru|2024|2024 год|2024\u00A0г.",
        "ru|FY2026/27-Q1|первый квартал 2026/27 финансового года|1-й кв. 2026/27 фин.\u00A0г.",
        "ar|2024-Q1|الربع الأول من عام 2024|الربع الأول 2024",
        "ar|FY2026/27|السنة المالية 2026/27|السنة المالية 2026/27",
        "zh|2024-Q1|2024年第一季度|2024年第1季度",
        "zh|FY2026/27-Q2|2026/27财政年度第二季度|2026/27财年第2季度",
        "zh|2024|2024年|2024年"
      })
  void writesPeriodsInWords(String language, String period, String written, String shortened) {
    assertThat(in(language).period(ReportingPeriod.parse(period))).isEqualTo(written);
    assertThat(in(language).shortPeriod(ReportingPeriod.parse(period))).isEqualTo(shortened);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, first half of 2024",
    "fr, 2, second semestre de 2024",
    "es, 1, primer semestre de 2024",
    "ru, 2, второе полугодие 2024 года",
    "ar, 1, النصف الأول من عام 2024",
    "zh, 2, 2024年下半年"
  })
  void writesHalvesOfYears(String language, int half, String written) {
    assertThat(in(language).half(ReportingPeriod.parse("2024-Q3"), half)).isEqualTo(written);
    assertThatThrownBy(() -> english.half(ReportingPeriod.parse("2024"), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[half] no such half: '3'; expected 1 or 2");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 5 to 9, 'a, b'",
    "fr, de 5 à 9, 'a, b'",
    "es, de 5 a 9, 'a, b'",
    "ru, от 5 до 9, 'a, b'",
    "ar, من 5 إلى 9, 'a، b'",
    "zh, 5至9, a、b"
  })
  void writesRangesInWordsAndSeries(String language, String range, String series) {
    assertThat(in(language).range("5", "9")).isEqualTo(range);
    assertThat(in(language).series(List.of("a", "b"))).isEqualTo(series);
  }

  @Test
  void joinsListsOfAnyLength() {
    assertThat(english.allOf(List.of())).isEmpty();
    assertThat(english.allOf(List.of("a"))).isEqualTo("a");
    assertThat(english.allOf(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(english.oneOf(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    assertThat(in("es").allOf(List.of("uno", "íconos"))).isEqualTo("uno e íconos");
    assertThat(in("es").oneOf(List.of("diez", "11.000"))).isEqualTo("diez u 11.000");
    assertThat(english.allOf(List.of("{rest}", "$1"))).isEqualTo("{rest} and $1");
  }

  @Test
  void writesTheDigitsThatWereChosen() {
    Formats arabic = Formats.of(Language.AR, Digits.ARABIC_INDIC);
    assertThat(arabic.number(new BigDecimal("-1234.5"))).isEqualTo("\u2212١٬٢٣٤٫٥");
    assertThat(arabic.percentage(new BigDecimal("66.7"))).isEqualTo("٦٦٫٧٪");
    assertThat(arabic.whole(2024)).isEqualTo("٢٬٠٢٤");
    assertThat(arabic.period(ReportingPeriod.parse("FY2026/27-Q3")))
        .isEqualTo("الربع الثالث من السنة المالية ٢٠٢٦/٢٧");
    assertThatThrownBy(() -> Formats.of(Language.FR, Digits.ARABIC_INDIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "[digits] not used in 'fr': 'ARABIC_INDIC'; expected EUROPEAN; only Arabic has others");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, 5",
    "AR, 5",
    "ar-u-nu-latn, 5",
    "ar-u-nu-arab, ٥",
    "AR-u-NU-Arab, ٥",
    "zh-u-nu-latn, 5"
  })
  void takesTheDigitsThatTheTagOfTheLanguageAsksFor(String tag, String five) {
    assertThat(Formats.in(tag).whole(5)).isEqualTo(five);
  }

  @Test
  void refusesTagsThatAskForAnotherLanguageOrItsDigits() {
    assertThatThrownBy(() -> Formats.in("de"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "[language] not a language of reports: 'de'; expected one of en, fr, es, ru, ar, zh;"
                + " ask for one of these");
    assertThatThrownBy(() -> Formats.in("fr-u-nu-arab"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("[digits] not used in 'fr'");
    assertThatThrownBy(() -> Formats.in("ar-u-nu-deva"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("[language] not a language of reports: 'ar-u-nu-deva'");
    assertThatThrownBy(() -> Formats.in(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("languageTag");
  }

  @Test
  void choosesPluralFormsByTheNumberAsItIsWritten() {
    assertThat(english.plural(new BigDecimal("1.04"))).isEqualTo(Plural.ONE);
    assertThat(english.plural(new BigDecimal("1.06"))).isEqualTo(Plural.OTHER);
    assertThat(in("ru").plural(new BigDecimal("-21"))).isEqualTo(Plural.ONE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasATableThatIsWholeInEveryLanguage(Language language) {
    Pattern optional = Pattern.compile("arabic-indic\\..*|month-alone\\..*|date\\.first-day"
        + "|date\\.month-after-from|month-in\\..*|list\\..*-before-its-sound"
        + "|(days|months|list\\.more)\\.(zero|one|two|few|many)");
    List<String> keys =
        keys(language).filter(key -> !optional.matcher(key).matches()).toList();
    assertThat(keys)
        .isEqualTo(
            keys(Language.EN).filter(key -> !optional.matcher(key).matches()).toList());
    assertThat(Bundle.read(Formats.class, "formats", language).texts().values())
        .allMatch(DIRECTION::matchesNoneOf)
        .noneMatch(text -> text.contains("\u202F"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countsDaysMonthsAndWhatIsLeftOfAListInEveryForm(Language language) {
    Formats formats = Formats.of(language);
    IntStream.concat(IntStream.rangeClosed(0, 200), IntStream.of(1_000_000)).forEach(number -> {
      assertThat(formats.days(BigDecimal.valueOf(number))).isNotBlank();
      assertThat(formats.months(BigDecimal.valueOf(number))).isNotBlank();
      assertThat(formats.allOf(List.of("a", "b"), 2 + number)).startsWith("a");
    });
  }

  @Test
  void saysDaysAndMonthsInTheFormOfTheirNumber() {
    assertThat(english.days(BigDecimal.ONE)).isEqualTo("1 day");
    assertThat(english.months(BigDecimal.valueOf(24))).isEqualTo("24 months");
    assertThat(in("fr").days(BigDecimal.valueOf(1_500))).isEqualTo("1\u00A0500 jours");
    assertThat(in("ru").days(BigDecimal.valueOf(21))).isEqualTo("21 день");
    assertThat(in("ru").months(BigDecimal.valueOf(24))).isEqualTo("24 месяца");
    assertThat(in("ru").months(BigDecimal.valueOf(12))).isEqualTo("12 месяцев");
    assertThat(in("ar").months(BigDecimal.valueOf(2))).isEqualTo("شهرين");
    assertThat(in("ar").months(BigDecimal.valueOf(6))).isEqualTo("6 أشهر");
    assertThat(in("ar").days(BigDecimal.valueOf(60))).isEqualTo("60 يوما");
    assertThat(in("zh").months(BigDecimal.valueOf(12))).isEqualTo("12个月");
  }

  @Test
  void saysOnWhichDayOrInWhichMonth() {
    assertThat(english.on(PartialDate.parse("2024-02-09"))).isEqualTo("on 9 February 2024");
    assertThat(english.on(PartialDate.of(2024))).isEqualTo("in 2024");
    assertThat(in("fr").on(PartialDate.parse("2024-02-01"))).isEqualTo("le 1er février 2024");
    assertThat(in("es").on(PartialDate.of(2024, 2))).isEqualTo("en febrero de 2024");
    assertThat(in("ru").on(PartialDate.of(2024, 5))).isEqualTo("в мае 2024\u00A0г.");
    assertThat(in("ru").on(PartialDate.of(2024))).isEqualTo("в 2024\u00A0г.");
    assertThat(in("ar").on(PartialDate.of(2024))).isEqualTo("في عام 2024");
    assertThat(in("zh").on(PartialDate.parse("2024-02-09"))).isEqualTo("于2024年2月9日");
  }

  @Test
  void saysHowManyMoreThereAreOfAList() {
    List<String> first = List.of("a", "b");
    assertThat(english.allOf(first, 2)).isEqualTo("a and b");
    assertThat(english.allOf(first, 9_997)).isEqualTo("a, b and 9,995 more");
    assertThat(in("fr").allOf(first, 3)).isEqualTo("a, b et 1 autre");
    assertThat(in("fr").allOf(first, 4)).isEqualTo("a, b et 2 autres");
    assertThat(in("es").allOf(first, 4)).isEqualTo("a, b y 2 más");
    assertThat(in("ru").allOf(first, 7)).isEqualTo("a, b и еще 5");
    assertThat(in("ar").allOf(first, 4)).isEqualTo("a، b واثنان آخران");
    assertThat(in("zh").allOf(first, 5)).isEqualTo("a、b等，另有3项");
  }

  private static Stream<String> keys(Language language) {
    return Bundle.read(Formats.class, "formats", language).texts().keySet().stream();
  }

  @Test
  void knowsTheSixLanguagesByTheirTags() {
    assertThat(ImmutableList.copyOf(Language.values()))
        .extracting(Language::tag)
        .containsExactly("en", "fr", "es", "ru", "ar", "zh");
    assertThat(Language.of("FR")).isEqualTo(Language.FR);
    for (String tag : List.of("tlh", "../formats_en", "", "fr-CA")) {
      assertThatThrownBy(() -> Language.of(tag))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("[language] not a language of reports: '" + tag
              + "'; expected one of en, fr, es, ru, ar, zh; ask for one of these");
    }
  }
}
