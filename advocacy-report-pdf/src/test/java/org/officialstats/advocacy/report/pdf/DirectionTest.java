package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which languages are read from which side. */
class DirectionTest {
  @ParameterizedTest
  @ValueSource(strings = {"ar", "AR", "ar-EG", "fa-Arab-IR", "he", "iw-IL", "ur-PK-u-nu-latn"})
  void theseAreReadFromRightToLeft(String language) {
    assertThat(Direction.of(language)).isEqualTo(Direction.RIGHT_TO_LEFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "arn", "en-AR", "x-ar"})
  void allOthersAreReadFromLeftToRight(String language) {
    assertThat(Direction.of(language)).isEqualTo(Direction.LEFT_TO_RIGHT);
  }
}
