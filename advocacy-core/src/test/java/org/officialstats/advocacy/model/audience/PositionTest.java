package org.officialstats.advocacy.model.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.samples.Problems;

class PositionTest {
  private static final Holding FIRST = new Holding(Id.of("first"), DateSpan.parse("../2024-03-01"));
  private static final Holding SECOND =
      new Holding(Id.of("second"), DateSpan.parse("2024-03-01/2025-06"));

  @Test
  void needsNoNamedPerson() {
    Position position = minimal().build();

    assertThat(position.holderOn(LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(position.isHeldOn(LocalDate.of(2024, 1, 1))).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, first, TRUE",
    "2024-03-01, second, TRUE",
    "2025-05-31, second, TRUE",
    "2025-06-15, , UNKNOWN",
    "2025-07-01, , FALSE"
  })
  void knowsWhoHeldItOnADay(LocalDate day, String holder, Truth held) {
    Position position = minimal().holders(List.of(SECOND, FIRST)).build();

    assertThat(position.holderOn(day).map(Id::value).orElse(null)).isEqualTo(holder);
    assertThat(position.isHeldOn(day)).isEqualTo(held);
  }

  @Test
  void existsUntilItIsClosed() {
    Position position = minimal().closedOn(PartialDate.parse("2025-06")).build();

    assertThat(position.existsOn(LocalDate.of(2025, 5, 31))).isEqualTo(Truth.TRUE);
    assertThat(position.existsOn(LocalDate.of(2025, 6, 15))).isEqualTo(Truth.UNKNOWN);
    assertThat(position.existsOn(LocalDate.of(2025, 6, 30))).isEqualTo(Truth.FALSE);
    assertThat(minimal().build().existsOn(LocalDate.MAX)).isEqualTo(Truth.TRUE);
  }

  @Test
  void refusesWithEveryProblemAtOnce() {
    PositionBuilder wrong = minimal().holders(List.of(FIRST, FIRST)).verifiedBy("a.diallo");

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[position/cs, /holders/1] 'first ../2024-03-01' twice; expected it once; remove or rename one",
            "[position/cs, /lastVerifiedOn] is missing although /verifiedBy is given; expected both or none; add it,"
                + " or leave out /verifiedBy");
  }

  private static PositionBuilder minimal() {
    return Position.builder()
        .id(Id.of("cs"))
        .organization(Id.of("nso"))
        .title(LocalizedText.of("en", "Chief statistician"))
        .kind(Code.of("chief-statistician"));
  }
}
