package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.samples.ValueArbitraries;

class IdTest {
  @Property
  void isReadFromItsText(@ForAll("ids") Id<Entity> id) {
    assertThat(Id.<Entity>of(id.toString())).isEqualTo(id);
    assertThat(Code.of(id.toString())).hasToString(id.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "A", "a b", "a\n", "é", "a_b", "a/b", "../a"})
  void refusesAnotherShape(String text) {
    String shown = text.replace('\n', '\uFFFD');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of(text))
        .withMessage("id '" + shown + "': expected [a-z0-9][a-z0-9-]{0,63}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.of(text))
        .withMessage("code '" + shown + "': expected [a-z0-9][a-z0-9-]{0,63}");
  }

  @Test
  void repeatsNoMoreThanTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of("a".repeat(1_000_000)))
        .withMessage("id '" + "a".repeat(64) + "…': expected [a-z0-9][a-z0-9-]{0,63}");
  }

  @Test
  void takesSixtyFourCharacters() {
    assertThat(Id.of("a".repeat(64)).value()).hasSize(64);
    assertThat(Code.of("0".repeat(64)).value()).hasSize(64);
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Id.of(null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> Code.of(null)).withMessage("value");
  }

  @Test
  void isOrderedByItsText() {
    assertThat(Id.<Entity>of("a").compareTo(Id.of("b"))).isNegative();
    assertThat(Code.of("b").compareTo(Code.of("a"))).isPositive();
  }

  @Provide
  Arbitrary<Id<Entity>> ids() {
    return ValueArbitraries.ids();
  }
}
