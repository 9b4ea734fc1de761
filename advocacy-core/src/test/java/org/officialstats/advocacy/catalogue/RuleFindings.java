package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.strategy.TargetFrame;

/** What the rules find in a state that a test puts together. */
abstract class RuleFindings {
  final TestSnapshot snapshot = new TestSnapshot(
      strategy().requiredCells(List.of()).frame(TargetFrame.MEMBERS).build(),
      organization("bps", "nso", "ID"),
      organization("telkomsel", "mobile-network-operator", "ID"));

  List<Finding> findings(String code) {
    return findings(code, "2024-03-31");
  }

  List<Finding> findings(String code, String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf).findings(code);
  }

  Finding only(String code) {
    List<Finding> found = findings(code);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  static void assertSays(Finding finding, String subject, String message, String remedy) {
    assertThat(finding.subject()).hasToString(subject);
    assertThat(finding.message().in("en")).isEqualTo(message);
    assertThat(finding.remedy().in("en")).isEqualTo(remedy);
  }

  static void assertSince(Finding finding, String day) {
    assertThat(finding.since()).contains(day(day));
  }
}
