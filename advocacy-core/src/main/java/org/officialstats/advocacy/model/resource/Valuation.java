package org.officialstats.advocacy.model.resource;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Texts;

/**
 * What somebody says a contribution in kind is worth in money. It stands beside the quantity and is never added to cash.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the money it is said to be worth
 * @param source who says so, or by which rate, one line
 */
public record Valuation(Amount amount, String source) {
  public Valuation {
    requireNonNull(amount, "amount");
    Texts.line("source", source);
    if (amount.value().signum() < 0) {
      throw new IllegalArgumentException("valuation: " + amount + "; expected 0 or more");
    }
  }
}
