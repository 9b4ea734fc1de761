package org.officialstats.advocacy.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/**
 * How the Unicode CLDR writes things, by ICU4J. English is that of the world ({@code en-001}), as the United Nations write
 * days and lists in that way.
 */
record Icu(Language language, Digits digits) {
  private ULocale locale() {
    String base = language == Language.EN ? "en-001" : language.tag();
    return ULocale.forLanguageTag(
        base + (digits == Digits.ARABIC_INDIC ? "-u-nu-arab" : "-u-nu-latn"));
  }

  private LocalizedNumberFormatter numbers(Precision precision) {
    return NumberFormatter.withLocale(locale())
        .precision(precision)
        .roundingMode(RoundingMode.HALF_EVEN);
  }

  String number(BigDecimal number) {
    return numbers(Precision.maxFraction(1)).format(number).toString();
  }

  String decimal(BigDecimal number, int places) {
    return numbers(Precision.fixedFraction(places)).format(number).toString();
  }

  String percentage(BigDecimal hundredths) {
    return numbers(Precision.maxFraction(1))
        .unit(MeasureUnit.PERCENT)
        .format(hundredths)
        .toString();
  }

  String money(BigDecimal value, String currency) {
    return numbers(Precision.minMaxFraction(2, 9))
        .unit(Currency.getInstance(currency))
        .unitWidth(NumberFormatter.UnitWidth.ISO_CODE)
        .format(value)
        .toString();
  }

  /** A date by a skeleton of its parts, such as {@code yMMMMd}. */
  String date(String skeleton, LocalDate day) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  String list(ListFormatter.Type type, List<String> items) {
    return ListFormatter.getInstance(locale(), type, ListFormatter.Width.WIDE).format(items);
  }

  String plural(BigDecimal number) {
    return PluralRules.forLocale(locale()).select(numbers(Precision.unlimited()).format(number));
  }

  /** As the CLDR has it, but for what we leave to renderers (direction) or write in one way in all languages. */
  static String ours(String text) {
    return text.replaceAll("[\u200E\u200F\u061C]", "")
        .replace('-', '\u2212')
        .replace('\u202F', '\u00A0');
  }
}
