package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/**
 * Holds the formats to the Unicode CLDR, and names each place where they are others on purpose. In all languages: a true
 * minus sign, one kind of space that does not break, no marks of direction, and nothing rounded to zero.
 */
class FormatsAgainstCldrTest {
  /** A language with its digits, as we write it and as the CLDR has it. */
  record Writing(Formats ours, Icu cldr) {
    static Writing of(Language language, Digits digits) {
      return new Writing(Formats.of(language, digits), new Icu(language, digits));
    }

    static Writing of(Language language) {
      return of(language, Digits.EUROPEAN);
    }
  }

  /** Beyond this ICU chooses the plural form of a neighbour, as it takes numbers for floating ones. */
  private static final long LARGEST_THAT_ICU_TELLS = 1L << 53;

  private static final LocalDate DAY = LocalDate.of(2024, 2, 9);

  @Provide
  Arbitrary<Writing> writings() {
    return Arbitraries.of(Stream.concat(
            Stream.of(Language.values()).map(Writing::of),
            Stream.of(Writing.of(Language.AR, Digits.ARABIC_INDIC)))
        .toList());
  }

  @Provide
  Arbitrary<Writing> otherThanArabic() {
    return Arbitraries.of(Language.values())
        .filter(language -> language != Language.AR)
        .map(Writing::of);
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-99999999999.999"), new BigDecimal("99999999999.999"))
        .ofScale(3)
        .filter(
            number -> number.signum() == 0 || number.abs().compareTo(new BigDecimal("0.051")) >= 0);
  }

  @Provide
  Arbitrary<BigDecimal> counts() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-250, 250).map(BigDecimal::valueOf),
        Arbitraries.integers().between(0, 2_500).map(number -> BigDecimal.valueOf(number, 1)),
        Arbitraries.longs().between(0, 3_000).map(number -> BigDecimal.valueOf(number * 1_000_000)),
        Arbitraries.longs().between(0, LARGEST_THAT_ICU_TELLS).map(BigDecimal::valueOf));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 80_000)
        .map(day -> LocalDate.of(1900, 1, 1).plusDays(day));
  }

  @Provide
  Arbitrary<List<String>> items() {
    return Arbitraries.of(
            "a", "Irán", "hielo", "higo", "Hiato", "oro", "hoja", "8", "11", "110", "Omán", "人",
            "شرق")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property
  void writesNumbers(@ForAll("writings") Writing writing, @ForAll("numbers") BigDecimal number) {
    assertThat(writing.ours().number(number)).isEqualTo(Icu.ours(writing.cldr().number(number)));
  }

  @Property
  void writesDecimals(
      @ForAll("writings") Writing writing,
      @ForAll("numbers") BigDecimal number,
      @ForAll @IntRange(max = 6) int places) {
    boolean isZero = number.setScale(places, RoundingMode.HALF_EVEN).signum() == 0;
    assertThat(writing.ours().decimal(number, places))
        .isEqualTo(Icu.ours(writing.cldr().decimal(isZero ? BigDecimal.ZERO : number, places)));
  }

  @Property
  void writesPercentages(
      @ForAll("writings") Writing writing,
      @ForAll @IntRange(min = -9_999, max = 9_999) int tenths) {
    BigDecimal hundredths = BigDecimal.valueOf(tenths, 1);
    assertThat(writing.ours().percentage(hundredths))
        .isEqualTo(Icu.ours(writing.cldr().percentage(hundredths)));
  }

  @Property
  void writesAmountsThatAreNotWholeWithTheCodeOfTheCurrency(
      @ForAll("writings") Writing writing,
      @ForAll @IntRange(min = 1, max = 999_999_999) int parts) {
    BigDecimal value = BigDecimal.valueOf(parts * 10L + 1, 3);
    assertThat(writing.ours().money(Amount.of(value.toString(), "CHF")))
        .isEqualTo(Icu.ours(writing.cldr().money(value, "CHF")));
  }

  @Property
  void choosesPluralForms(
      @ForAll("writings") Writing writing, @ForAll("counts") BigDecimal number) {
    assertThat(writing.ours().plural(number).key()).isEqualTo(writing.cldr().plural(number));
  }

  @Property
  void writesDays(@ForAll("otherThanArabic") Writing writing, @ForAll("days") LocalDate day) {
    String ours = writing.ours().day(day);
    boolean isFirst = writing.ours().language() == Language.FR && day.getDayOfMonth() == 1;
    assertThat(isFirst ? ours.replace("1er ", "1 ") : ours)
        .isEqualTo(Icu.ours(writing.cldr().date("yMMMMd", day)));
  }

  @Property
  void writesMonths(@ForAll("otherThanArabic") Writing writing, @ForAll("days") LocalDate day) {
    assertThat(writing.ours().date(PartialDate.of(day.getYear(), day.getMonthValue())))
        .isEqualTo(Icu.ours(writing.cldr().date("yMMMM", day)));
  }

  @Property
  void writesArabicDaysAndMonthsWithTheNamesOfTheCldrAfterThoseOfTheMashriq(
      @ForAll("days") LocalDate day) {
    for (Digits digits : Digits.values()) {
      Writing arabic = Writing.of(Language.AR, digits);
      String month = Formats.of(Language.AR).date(PartialDate.of(2024, day.getMonthValue()));
      String inCldr =
          arabic.cldr().date("yMMMMd", day).replace("يونيو", "يونيه").replace("يوليو", "يوليه");
      assertThat(arabic.ours().day(day))
          .isEqualTo(inCldr.replaceFirst("\\p{IsAlphabetic}+", month.replace(" 2024", "")));
    }
  }

  @Property
  void joinsAllOfThese(@ForAll("writings") Writing writing, @ForAll("items") List<String> items) {
    assertThat(writing.ours().allOf(items))
        .isEqualTo(writing.cldr().list(ListFormatter.Type.AND, items));
  }

  @Property
  void joinsOneOfThese(@ForAll("writings") Writing writing, @ForAll("items") List<String> items) {
    assertThat(writing.ours().oneOf(items))
        .isEqualTo(writing.cldr().list(ListFormatter.Type.OR, items));
  }

  @Test
  void writesATrueMinusSignWhereTheCldrHasAHyphen() {
    BigDecimal number = new BigDecimal("-5");
    assertThat(Writing.of(Language.FR).cldr().number(number)).isEqualTo("-5");
    assertThat(Formats.of(Language.FR).number(number)).isEqualTo("\u22125");
  }

  @Test
  void writesNoSignBeforeZeroWhereTheCldrHasOne() {
    BigDecimal number = new BigDecimal("-0.4");
    assertThat(Writing.of(Language.EN).cldr().decimal(number, 0)).isEqualTo("-0");
    assertThat(Formats.of(Language.EN).decimal(number, 0)).isEqualTo("0");
  }

  @Test
  void writesOneKindOfSpaceThatDoesNotBreakWhereTheCldrHasANarrowOne() {
    BigDecimal number = new BigDecimal("1234");
    assertThat(Writing.of(Language.FR).cldr().number(number)).isEqualTo("1\u202F234");
    assertThat(Formats.of(Language.FR).number(number)).isEqualTo("1\u00A0234");
    assertThat(Writing.of(Language.RU).cldr().date("yMMMM", DAY)).isEqualTo("февраль 2024\u202Fг.");
    assertThat(Formats.of(Language.RU).date(PartialDate.parse("2024-02")))
        .isEqualTo("февраль 2024\u00A0г.");
  }

  @Test
  void writesNoMarksOfDirectionWhereTheCldrHasThem() {
    BigDecimal number = new BigDecimal("-5");
    assertThat(Writing.of(Language.AR).cldr().percentage(number))
        .isEqualTo("\u200E-5\u200E%\u200E");
    assertThat(Formats.of(Language.AR).percentage(number)).isEqualTo("\u22125%");
  }

  @Test
  void writesTheSignOfAnAmountAtItsNumberWhereTheCldrHasItBeforeTheCurrency() {
    BigDecimal value = new BigDecimal("-12.55");
    assertThat(Writing.of(Language.EN).cldr().money(value, "USD")).isEqualTo("-USD\u00A012.55");
    assertThat(Formats.of(Language.EN).money(Amount.of("-12.55", "USD")))
        .isEqualTo("USD\u00A0\u221212.55");
  }

  @Test
  void writesWholeAmountsWithoutDecimalPlacesWhereTheCldrHasThoseOfTheCurrency() {
    assertThat(Writing.of(Language.EN).cldr().money(BigDecimal.TEN, "USD"))
        .isEqualTo("USD\u00A010.00");
    assertThat(Formats.of(Language.EN).money(Amount.of("10.00", "USD"))).isEqualTo("USD\u00A010");
  }

  @Test
  void writesTheFirstDayOfAMonthInFrenchAsTheUnitedNationsDo() {
    LocalDate first = LocalDate.of(2024, 2, 1);
    assertThat(Writing.of(Language.FR).cldr().date("yMMMMd", first)).isEqualTo("1 février 2024");
    assertThat(Formats.of(Language.FR).day(first)).isEqualTo("1er février 2024");
  }

  @Test
  void writesBothNamesOfAMonthInArabicAsTheUnitedNationsDo() {
    assertThat(Writing.of(Language.AR).cldr().date("yMMMMd", DAY)).isEqualTo("9 فبراير 2024");
    assertThat(Formats.of(Language.AR).day(DAY)).isEqualTo("9 شباط/فبراير 2024");
    assertThat(Formats.of(Language.AR, Digits.ARABIC_INDIC).day(DAY))
        .isEqualTo("٩ شباط/فبراير ٢٠٢٤");
  }

  @Test
  void writesAYearAloneInRussianAsAYear() {
    assertThat(Writing.of(Language.RU).cldr().date("y", DAY)).isEqualTo("2024");
    assertThat(Formats.of(Language.RU).date(PartialDate.of(2024))).isEqualTo("2024\u00A0г.");
  }

  @Test
  void writesQuartersInWordsWhereTheCldrHasOrdinalNumbers() {
    ReportingPeriod quarter = ReportingPeriod.parse("2024-Q1");
    assertThat(Writing.of(Language.EN).cldr().date("yQQQQ", DAY)).isEqualTo("1st quarter 2024");
    assertThat(Formats.of(Language.EN).period(quarter)).isEqualTo("first quarter of 2024");
  }

  @Test
  void writesShortQuartersAsTheCldrDoes() {
    ReportingPeriod quarter = ReportingPeriod.parse("2024-Q1");
    for (Language language : Language.values()) {
      assertThat(Formats.of(language).shortPeriod(quarter))
          .isEqualTo(
              Icu.ours(Writing.of(language).cldr().date("yQQQ", DAY)).replace("1\u2212й", "1-й"));
    }
  }
}
