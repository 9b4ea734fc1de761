package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money in one currency (ISO 4217). Amounts of two currencies are never added, and nothing here converts
 * one into another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the amount in units of the currency, without trailing zeros, at most 9 decimal places and 30 digits
 * @param currency the currency
 */
public record Amount(BigDecimal value, Currency currency) {
  public Amount {
    value = Numbers.normalized("amount", value);
    requireNonNull(currency, "currency");
  }

  /** An amount by its text, such as {@code 12500.50}, and the code of its currency, such as {@code USD}. */
  public static Amount of(String value, String currencyCode) {
    return new Amount(Numbers.parse("amount", value), currency(currencyCode));
  }

  /** No money at all, in this currency. */
  public static Amount zero(Currency currency) {
    return new Amount(BigDecimal.ZERO, currency);
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException if the currencies differ
   */
  public Amount plus(Amount other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency
          + " cannot be added; expected one currency; keep a sum for each currency");
    }
    return new Amount(value.add(other.value), currency);
  }

  /** The value and the currency, such as {@code 12500.5 USD}. */
  @Override
  public String toString() {
    return value.toPlainString() + " " + currency.getCurrencyCode();
  }

  /** Reads what {@link #toString} writes. */
  public static Amount parse(String text) {
    int space = requireNonNull(text, "text").indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "not an amount: " + Nearest.quoted(text) + "; expected such as '12500.50 USD'");
    }
    return of(text.substring(0, space), text.substring(space + 1));
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(requireNonNull(code, "currencyCode"));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "amount: currency " + Nearest.quoted(code)
              + "; expected a code of ISO 4217 such as 'USD'",
          unknown);
    }
  }
}
