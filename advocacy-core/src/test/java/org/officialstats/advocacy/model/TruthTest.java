package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void followsTheStrongLogicOfKleene(Truth one, Truth other, Truth both, Truth either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
  }

  @Test
  void isItsOwnOppositesOpposite() {
    assertThat(Truth.values()).allSatisfy(truth -> assertThat(truth.not().not()).isEqualTo(truth));
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
    assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
  }
}
