package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Digest;

class EvaluatorDigestsTest {
  private static final List<IndicatorDefinition> INDICATORS = List.of(Stubs.definition("EVT-01"));
  private static final List<RuleDefinition> RULES =
      List.of(RuleDefinition.of("EVT-F02", "Unwell", Severity.WARNING));

  private final EvaluatorDigests digests = new EvaluatorDigests();

  @Test
  void areRememberedForTheSameDefinitions() {
    Digest first = digests.ofDefinitions(INDICATORS, RULES);

    assertThat(digests.ofDefinitions(List.copyOf(INDICATORS), RULES)).isSameAs(first);
  }

  @Test
  void followTheIndicatorsAndTheRules() {
    Digest first = digests.ofDefinitions(INDICATORS, RULES);
    Digest others = digests.ofDefinitions(List.of(Stubs.definition("EVT-02")), RULES);

    assertThat(others).isNotEqualTo(first);
    assertThat(digests.ofDefinitions(INDICATORS, RULES)).isEqualTo(first);
    assertThat(digests.ofDefinitions(INDICATORS, List.of())).isNotIn(first, others);
  }
}
