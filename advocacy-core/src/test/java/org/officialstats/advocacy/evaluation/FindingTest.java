package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.evaluation.Stubs.ONE;
import static org.officialstats.advocacy.evaluation.Stubs.THREE;
import static org.officialstats.advocacy.evaluation.Stubs.TWO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;

class FindingTest {
  @Test
  void standsBySeverityThenCodeThenSubjectThenWordsThenDayThenEvidence() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    List<Finding> ordered = List.of(
        finding("ZZZ-F01", Severity.SERIOUS, THREE, "a"),
        finding("AUD-F01", Severity.WARNING, ONE, "a"),
        finding("AUD-F02", Severity.WARNING, ONE, "a").since(day),
        finding("AUD-F02", Severity.WARNING, ONE, "a").since(day.plusDays(1)),
        finding("AUD-F02", Severity.WARNING, ONE, "a"),
        finding("AUD-F02", Severity.WARNING, ONE, "b").since(day),
        finding("AUD-F02", Severity.WARNING, ONE, "b").shownBy(List.of(ONE)),
        finding("AUD-F02", Severity.WARNING, ONE, "b").shownBy(List.of(TWO)),
        finding("AUD-F02", Severity.WARNING, TWO, "a"),
        finding("AAA-F01", Severity.INFO, ONE, "a"));
    List<Finding> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @Test
  void namesEachRecordOnceAndInOrder() {
    Finding finding = finding("AUD-F01", Severity.INFO, ONE, "a").shownBy(List.of(TWO, ONE, TWO));
    assertThat(finding.evidence()).containsExactly(ONE, TWO);
    assertThat(finding.since()).isEmpty();
    assertThat(finding.message()).isEqualTo(LocalizedText.of("en", "a"));
    assertThat(finding.remedy()).isEqualTo(LocalizedText.of("en", "Do something."));
  }

  @Test
  void comesFromARuleWithAStableCode() {
    assertThatThrownBy(() -> RuleDefinition.of("aud f01", "Name", Severity.INFO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule code 'aud f01': expected [A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}");
    assertThatThrownBy(
            () -> new RuleDefinition("AUD-F01", 0, LocalizedText.of("en", "Name"), Severity.INFO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule AUD-F01: version 0; expected 1 or more");
  }

  @Test
  void isRefusedWithoutAStableCodeAlsoWhereItIsOnlyCounted() {
    Finding finding = finding("AUD-F01", Severity.INFO, ONE, "a");
    assertThatThrownBy(() -> new Finding(
            "aud f01",
            Severity.INFO,
            ONE,
            finding.message(),
            finding.remedy(),
            List.of(),
            finding.since()))
        .hasMessage("rule code 'aud f01': expected [A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}");
    assertThatThrownBy(() -> new FindingsBeyond("aud f01", Severity.INFO, 1, Digest.NONE))
        .hasMessage("rule code 'aud f01': expected [A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}");
    assertThat(new FindingsBeyond("AUD-F01", Severity.INFO, 1, Digest.NONE).count())
        .isEqualTo(1);
    assertThatThrownBy(() -> new FindingsBeyond("AUD-F01", Severity.INFO, 0, Digest.NONE))
        .hasMessage("findings of rule AUD-F01 beyond those listed: 0; expected 1 or more");
  }

  private static Finding finding(
      String code, Severity severity, EntityKey subject, String message) {
    return Finding.of(RuleDefinition.of(code, "Name", severity), subject, message, "Do something.");
  }
}
