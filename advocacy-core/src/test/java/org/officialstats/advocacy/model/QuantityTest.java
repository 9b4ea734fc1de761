package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.samples.ValueArbitraries;

class QuantityTest {
  @Property
  void readsWhatItWrites(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Test
  void addsQuantitiesInOneUnitOnly() {
    assertThat(Quantity.of(12, "staff-day").plus(Quantity.parse("0.5 staff-day")))
        .hasToString("12.5 staff-day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(1, "staff-day").plus(Quantity.of(1, "page")))
        .withMessage(
            "quantities in staff-day and page cannot be added; expected one unit; keep a sum for each unit");
  }

  @Test
  void refusesWhatIsNoQuantity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("12"))
        .withMessage("not a quantity: '12'; expected such as '12 staff-day'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("many pages"))
        .withMessage("quantity: 'many' is not a number; expected digits such as 12500.50");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("12 Staff days"))
        .withMessage("code 'Staff days': expected [a-z0-9][a-z0-9-]{0,63}");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Quantity.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> new Quantity(null, Code.of("page")))
        .withMessage("quantity");
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return ValueArbitraries.quantities();
  }
}
