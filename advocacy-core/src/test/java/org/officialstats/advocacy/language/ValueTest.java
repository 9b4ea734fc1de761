package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.samples.Seen;

class ValueTest {
  private static final Voice ARABIC = Voice.in("ar");
  private static final Voice ENGLISH = Voice.in("en");

  private static String arabic(String template, Value value) {
    return Template.parse(template).filled(place -> value.in(ARABIC, place.way()));
  }

  @Test
  void isSaidInTheFormOfEachLanguage() {
    assertThat(Value.of(LocalDate.of(2024, 5, 31)).in(Voice.in("fr"))).isEqualTo("31 mai 2024");
    assertThat(Value.of(PartialDate.of(2024, 5)).in(Voice.in("ru"), Way.ON))
        .isEqualTo("в мае 2024\u00A0г.");
    assertThat(Value.of(DateSpan.parse("2024-01-01/2024-03-31")).in(Voice.in("es")))
        .isEqualTo("del 1 de enero de 2024 al 31 de marzo de 2024");
    assertThat(Value.of(ReportingPeriod.parse("2024-Q1")).in(Voice.in("zh")))
        .isEqualTo("2024年第一季度");
    assertThat(Value.of(new BigDecimal("1234.505")).in(Voice.in("fr"))).isEqualTo("1\u00A0234,505");
    assertThat(Value.of(24).in(ENGLISH, Way.MONTHS)).isEqualTo("24 months");
  }

  @Test
  void isWrittenAsInEnglishWhereTheLanguageIsNoneOfTheSix() {
    assertThat(Value.of(LocalDate.of(2024, 5, 31)).in(Voice.in("pt"))).isEqualTo("31 May 2024");
    assertThat(Value.of(new BigDecimal("0.5")).in(Voice.in("fr-CA"))).isEqualTo("0,5");
    LocalizedText title = LocalizedText.of(Map.of("en", "Trust", "pt", "Confiança"));
    assertThat(Value.of(title).in(Voice.in("pt"))).isEqualTo("Confiança");
  }

  @Test
  void isATitleInTheLanguageOrTheNextOneThatThereIs() {
    Value title = Value.of(LocalizedText.of("en", "Trust", "zh-Hans", "信任"));
    assertThat(title.in(Voice.in("zh"))).isEqualTo("信任");
    assertThat(title.in(Voice.in("fr"))).isEqualTo("Trust");
    assertThat(title.in(ARABIC)).isEqualTo("\u2068Trust\u2069");
  }

  @Test
  void isIsolatedOnlyWhereItRunsTheOtherWay() {
    assertThat(Value.verbatim("event/ev01").in(ENGLISH)).isEqualTo("event/ev01");
    assertThat(Value.of(LocalizedText.of("ar", "ثقة")).in(ENGLISH)).isEqualTo("\u2068ثقة\u2069");
    assertThat(Value.of(LocalizedText.of("ar", "ثقة")).in(ARABIC)).isEqualTo("ثقة");
    assertThat(Value.of(LocalizedText.of("ar", "ثقة في AI")).in(ARABIC))
        .isEqualTo("\u2068ثقة في AI\u2069");
    assertThat(Value.of(-5).in(ARABIC)).isEqualTo("\u2068\u22125\u2069");
    assertThat(Value.of(-5).in(ENGLISH)).isEqualTo("\u22125");
    assertThat(Value.of(1_500).in(ARABIC)).isEqualTo("1,500");
    assertThat(Value.of(LocalDate.of(2024, 5, 31)).in(ARABIC)).isEqualTo("31 أيار/مايو 2024");
  }

  @Test
  void cannotReachBeyondItselfByMarksOfItsOwn() {
    String hostile = "\u202Eevil\u2069\u202C\u2066 on\ntwo\u2029lines\u200F";
    assertThat(Value.verbatim(hostile).in(ENGLISH)).isEqualTo("evil on two lines");
    assertThat(Value.of(LocalizedText.of("en", hostile)).in(ARABIC))
        .isEqualTo("\u2068evil on two lines\u2069");
  }

  @Test
  void isShortHoweverLongItIs() {
    String title = "word ".repeat(19_999) + "end";
    assertThat(Value.of(LocalizedText.of("en", title)).in(ENGLISH))
        .hasSizeLessThanOrEqualTo(Value.LONGEST + 1)
        .endsWith("word…");
    List<Value> many = Collections.nCopies(10_000, Value.verbatim("person/a"));
    assertThat(Value.allOf(many).in(ENGLISH))
        .isEqualTo("person/a, person/a, person/a, person/a, person/a and 9,995 more");
    assertThat(Value.allOf(many.subList(0, 5)).in(ENGLISH))
        .isEqualTo("person/a, person/a, person/a, person/a and person/a");
    assertThat(Value.oneOf(many).in(ENGLISH)).hasSizeLessThan(100);
  }

  @Test
  void isSeenInItsOrderInAnArabicSentence() {
    String raw = "انتهى الحدث «Trust (2024)» (event/ev01).";
    assertThat(Seen.fromLeft(raw))
        .as("why values are isolated: both guillemets are astray")
        .startsWith(".Trust (2024)» (event/ev01)« ");
    String sentence = arabic(
        "انتهى الحدث «{title}» ({title}).", Value.of(LocalizedText.of("en", "Trust (2024)")));
    assertThat(Seen.fromLeft(sentence)).startsWith(".)Trust (2024)( »Trust (2024)« ");
    Seen.isInOrder(sentence);
  }

  @Test
  void isSeenWithItsSignAndItsDateInTheRightOrder() {
    assertThat(Seen.fromLeft("في 2024-05-31.")).isEqualTo(".31-05-2024 يف");
    assertThat(Seen.fromLeft(arabic("في {a}.", Value.verbatim("2024-Q1"))))
        .isEqualTo(".2024-Q1 يف");
    assertThat(Seen.fromLeft(arabic("كان {a}.", Value.of(-5)))).isEqualTo(".\u22125 ناك");
    assertThat(Seen.fromLeft(arabic("{a:on}.", Value.of(PartialDate.parse("2024-05-31")))))
        .isEqualTo(".2024 ويام/رايأ 31 يف");
  }

  @Property
  void keepsAnyTitleAndKeyInTheirPlaces(
      @ForAll("titles") String title, @ForAll("titles") String other) {
    Map<String, Value> values = Map.of("a", Value.verbatim(title), "b", Value.verbatim(other));
    String sentence = Template.parse("انتهى الحدث «{a}» ({b})، ولم تُسجَّل نتيجة: {a}.")
        .filled(place -> values.get(place.text()).in(ARABIC));
    Seen.isInOrder(sentence);
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings()
        .withChars("ab-/() 12+.,«»'[]\u2069\u202E\u2066\u200Fثقة")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(title -> !Isolation.plain(title).isBlank());
  }
}
