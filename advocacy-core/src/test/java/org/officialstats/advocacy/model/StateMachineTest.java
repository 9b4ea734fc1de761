package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class StateMachineTest {
  private static final StateMachine<Light> TABLE = StateMachine.startingIn(Light.RED)
      .allowing(Light.RED, Light.GREEN)
      .allowing(Light.GREEN, Light.AMBER, Light.OFF);

  private enum Light {
    RED,
    GREEN,
    AMBER,
    OFF
  }

  @Test
  void allowsWhatIsListedAndToStay() {
    assertThat(TABLE.starts()).containsExactly(Light.RED);
    assertThat(TABLE.after(Light.GREEN)).containsExactly(Light.AMBER, Light.OFF);
    assertThat(TABLE.after(Light.OFF)).isEmpty();
    assertThat(TABLE.allows(Light.RED, Light.GREEN)).isTrue();
    assertThat(TABLE.allows(Light.GREEN, Light.RED)).isFalse();
    assertThat(TABLE.allows(Light.OFF, Light.OFF)).isTrue();
  }

  @Test
  void freezesTheStatesThatAreNamed() {
    StateMachine<Light> frozen = TABLE.freezing(Light.OFF, Light.AMBER);

    assertThat(frozen.isFrozen(Light.OFF)).isTrue();
    assertThat(frozen.isFrozen(Light.RED)).isFalse();
    assertThat(TABLE.isFrozen(Light.OFF)).isFalse();
    assertThat(frozen.allowing(Light.AMBER, Light.RED).isFrozen(Light.OFF)).isTrue();
  }

  @Test
  void isShownAsText() {
    assertThat(TABLE).hasToString("start: RED\nRED -> GREEN\nGREEN -> AMBER, OFF");
    assertThat(TABLE.freezing(Light.OFF))
        .hasToString("start: RED\nRED -> GREEN\nGREEN -> AMBER, OFF\nfrozen: OFF");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> TABLE.after(null)).withMessage("state");
  }
}
