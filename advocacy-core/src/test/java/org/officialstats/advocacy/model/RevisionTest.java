package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  @Property
  void readsWhatItWrites(@ForAll @LongRange(min = 0) long number) {
    Revision revision = Revision.of(number);

    assertThat(Revision.parse(revision.toString())).isEqualTo(revision);
  }

  @Test
  void isDense() {
    assertThat(Revision.NONE.next()).isEqualTo(Revision.of(1));
    assertThat(Revision.of(2).isAfter(Revision.of(1))).isTrue();
    assertThat(Revision.of(1).isAfter(Revision.of(1))).isFalse();
    assertThat(Revision.of(2)).isGreaterThan(Revision.of(1));
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Revision.of(-1))
        .withMessage("revision -1: expected 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Revision.of(Long.MAX_VALUE).next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.0", "9223372036854775808"})
  void refusesWhatIsNoNumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Revision.parse(text))
        .withMessage("not a revision: '" + text + "'; expected a number such as 42");
    assertThatNullPointerException().isThrownBy(() -> Revision.parse(null)).withMessage("text");
  }
}
