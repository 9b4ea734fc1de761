package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.EntityKey;

/** What rules in Java found is put into words when it is read, once. */
class LateFindingsTest {
  private static final RuleDefinition RULE = new StandardRules().rules().get(0).definition();

  private final List<String> made = new ArrayList<>();
  private final LateFindings findings = new LateFindings();

  private void find(String key, String message) {
    EntityKey subject = EntityKey.parse(key);
    findings.add(subject, () -> {
      made.add(message);
      return Finding.of(RULE, subject, message, "Remedy");
    });
  }

  @Test
  void standInTheOrderOfTheirSubjectsAndHaveNoWordsBeforeTheyAreRead() {
    find("person/b", "of b");
    find("person/a", "of a");

    List<Finding> list = findings.list();

    assertThat(list).hasSize(2);
    assertThat(made).isEmpty();
    assertThat(list)
        .extracting(finding -> finding.message().in("en"))
        .containsExactly("of a", "of b");
    assertThat(list.get(1)).isEqualTo(list.get(1));
    assertThat(made).containsExactly("of a", "of b");
  }

  @Test
  void areMadeAtOnceWhereARecordHasTwo() {
    find("person/a", "first");
    find("person/a", "second");

    assertThat(findings.list())
        .extracting(finding -> finding.message().in("en"))
        .containsExactly("first", "second");
    assertThat(made).containsExactly("first", "second");
  }
}
