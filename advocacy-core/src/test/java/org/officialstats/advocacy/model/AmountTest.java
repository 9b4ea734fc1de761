package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.samples.ValueArbitraries;

class AmountTest {
  @Property
  void readsWhatItWrites(@ForAll("amounts") Amount amount) {
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
  }

  @Test
  void isEqualWhateverZerosAreWritten() {
    assertThat(Amount.of("12500.50", "USD"))
        .isEqualTo(Amount.of("12500.5", "USD"))
        .hasToString("12500.5 USD");
    assertThat(Amount.of("1e3", "USD")).hasToString("1000 USD");
    assertThat(Amount.of("0.00", "USD")).isEqualTo(Amount.zero(Currency.getInstance("USD")));
  }

  @Test
  void addsAmountsInOneCurrencyOnly() {
    assertThat(Amount.of("1.1", "EUR").plus(Amount.of("2.9", "EUR"))).hasToString("4 EUR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1", "EUR").plus(Amount.of("1", "USD")))
        .withMessage(
            "amounts in EUR and USD cannot be added; expected one currency; keep a sum for each currency");
  }

  @Test
  void saysWhichCurrencyItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1", "Dollar"))
        .withMessage("amount: currency 'Dollar'; expected a code of ISO 4217 such as 'USD'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("1  USD"))
        .withMessage("amount: currency ' USD'; expected a code of ISO 4217 such as 'USD'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12500.50", "USD"})
  void refusesWhatIsNoAmount(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse(text))
        .withMessage("not an amount: '" + text + "'; expected such as '12500.50 USD'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1,5", "NaN", "", "0x10"})
  void refusesWhatIsNoNumber(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(number, "USD"))
        .withMessage("amount: '" + number + "' is not a number; expected digits such as 12500.50");
  }

  @Test
  void refusesNumbersThatWouldExplode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1e999999999", "USD"))
        .withMessage(
            "amount: number with 1 digits and scale -999999999; expected at most 30 digits and 9 decimal"
                + " places");
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.of("0.0000000001", "USD"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1".repeat(65), "USD"))
        .withMessage(
            "amount: '" + "1".repeat(64) + "…' is not a number; expected digits such as 12500.50");
    assertThat(new Amount(new BigDecimal("1e29"), Currency.getInstance("USD"))
            .value()
            .precision())
        .isEqualTo(30);
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Amount.of(null, "USD")).withMessage("amount");
    assertThatNullPointerException()
        .isThrownBy(() -> Amount.of("1", null))
        .withMessage("currencyCode");
    assertThatNullPointerException().isThrownBy(() -> Amount.parse(null)).withMessage("text");
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return ValueArbitraries.amounts();
  }
}
