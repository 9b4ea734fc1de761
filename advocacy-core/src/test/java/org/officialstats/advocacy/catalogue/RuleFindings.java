package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.TargetFrame;
import org.officialstats.advocacy.samples.Seen;

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
    List<Finding> found = Looking.at(snapshot, "2024-Q1", asOf).findings(code);
    found.forEach(RuleFindings::assertIsWellSaid);
    return found;
  }

  /** In six languages, with the dates of each, and in Arabic in the order in which it is read. */
  private static void assertIsWellSaid(Finding finding) {
    for (LocalizedText text : List.of(finding.message(), finding.remedy())) {
      assertThat(text.texts()).as(finding.code()).containsOnlyKeys(LocalizedText.UN_LANGUAGES);
      assertThat(text.texts().values())
          .allSatisfy(
              said -> assertThat(said).as(finding.code()).doesNotContainPattern("[0-9]{4}-[0-9Q]"));
      Seen.isInOrder(text.in("ar"));
    }
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
