package org.officialstats.advocacy.language;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.officialstats.advocacy.model.Amount;

/**
 * Numbers in one language.
 *
 * @param table its patterns
 * @param digits the digits
 */
record Numerals(Bundle table, Digits digits) {
  private static final int GROUP = 3;
  private static final int PLACES_OF_MONEY = 2;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** The number to one decimal place, or to as many as set it apart from zero. */
  static BigDecimal rounded(BigDecimal number) {
    return rounded(number, BigDecimal.ZERO);
  }

  private static BigDecimal rounded(BigDecimal number, BigDecimal apartFrom) {
    int places = 1;
    BigDecimal rounded = number.setScale(places, RoundingMode.HALF_EVEN);
    while (rounded.compareTo(apartFrom) == 0 && number.compareTo(apartFrom) != 0) {
      rounded = number.setScale(++places, RoundingMode.HALF_EVEN);
    }
    return rounded.stripTrailingZeros();
  }

  String decimal(BigDecimal number, int places) {
    if (places < 0) {
      throw new IllegalArgumentException("[places] '" + places + "'; expected 0 or more");
    }
    return write(number.setScale(places, RoundingMode.HALF_EVEN));
  }

  String percentage(BigDecimal hundredths) {
    BigDecimal nearest = hundredths.abs().compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ZERO : ALL;
    return table.text(
        digits.key("number.percent"),
        ImmutableMap.of("number", write(rounded(hundredths, nearest))));
  }

  String money(Amount amount) {
    BigDecimal value = amount.value().stripTrailingZeros();
    int places = value.scale() <= 0 ? 0 : Math.max(value.scale(), PLACES_OF_MONEY);
    return table.text(
        "number.money",
        ImmutableMap.of(
            "number",
            write(value.setScale(places)),
            "currency",
            amount.currency().toString()));
  }

  String write(BigDecimal number) {
    String text = number.abs().toPlainString();
    int point = text.indexOf('.');
    String whole = grouped(point < 0 ? text : text.substring(0, point));
    String fraction =
        point < 0 ? "" : table.text(digits.key("number.decimal")) + text.substring(point + 1);
    return digits.write((number.signum() < 0 ? table.text("number.minus") : "") + whole + fraction);
  }

  private String grouped(String whole) {
    if (whole.length() < Integer.parseInt(table.text("number.group-from"))) {
      return whole;
    }
    StringBuilder grouped = new StringBuilder(whole);
    for (int place = whole.length() - GROUP; place > 0; place -= GROUP) {
      grouped.insert(place, table.text(digits.key("number.group")));
    }
    return grouped.toString();
  }
}
