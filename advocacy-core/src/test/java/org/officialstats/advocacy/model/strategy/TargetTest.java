package org.officialstats.advocacy.model.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.samples.Problems;

class TargetTest {
  @Test
  void isBuiltFromLittle() {
    Target target = minimal().build();

    assertThat(target.aim()).isEqualTo(Aim.REACH);
    assertThat(target.sensitivity()).isEqualTo(Sensitivity.INTERNAL);
    assertThat(target.baseline()).isEmpty();
  }

  @Test
  void isEqualWhateverZerosAreWritten() {
    assertThat(minimal().value(new BigDecimal("80.00")).build())
        .isEqualTo(minimal().build());
    assertThat(minimal().baseline(new BigDecimal("1E+1")).build().baseline())
        .contains(new BigDecimal("10"));
  }

  @Test
  void refusesWithEveryProblemAtOnce() {
    TargetBuilder wrong = minimal()
        .indicator("coverage")
        .group("a\nb")
        .baselineOn(PartialDate.of(2014))
        .setBy(" ")
        .replaces(Id.of("t1"))
        .value(new BigDecimal("1e99"))
        .labels(Map.of("note", "a\u0000"));

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[target/t1, /indicator] 'coverage' is no code; expected [A-Z0-9][A-Z0-9-]{0,63}; write a code such as"
                + " AUD-01",
            "[target/t1, /group] more than one line; expected one line without tabs",
            "[target/t1, /baseline] is missing although /baselineOn is given; expected both or none; add it, or leave"
                + " out /baselineOn",
            "[target/t1, /setBy] blank; expected a text",
            "[target/t1, /replaces] is the entity itself; expected another one; correct it, or leave it out",
            "[target/t1, /value] has 1 digits and scale -99; expected at most 30 digits and 9 decimal places; round"
                + " the number",
            "[target/t1, /labels/note] character U+0000 at 1; expected no control characters and no unpaired"
                + " surrogates");
  }

  private static TargetBuilder minimal() {
    return Target.builder()
        .id(Id.of("t1"))
        .indicator("AUD-01")
        .value(new BigDecimal("80"))
        .since(LocalDate.of(2026, 1, 1))
        .setBy("GWG")
        .reason("Adopted with the workplan");
  }
}
