package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.officialstats.advocacy.evaluation.Stubs.ONE;
import static org.officialstats.advocacy.evaluation.Stubs.THREE;
import static org.officialstats.advocacy.evaluation.Stubs.TWO;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.model.EntityKey;

class FindingsTest {
  @Provide
  Arbitrary<List<List<Finding>>> found() {
    return Combinators.combine(
            Arbitraries.of("AUD-F01", "AUD-F02", "EVT-F01"),
            Arbitraries.of(Severity.class),
            Arbitraries.of(ONE, TWO, THREE),
            Arbitraries.of("a", "b"))
        .as(FindingsTest::finding)
        .list()
        .ofMaxSize(5)
        .map(findings -> findings.stream().sorted().toList())
        .list()
        .ofMaxSize(4);
  }

  private static Finding finding(String code, Severity severity, EntityKey key, String message) {
    return Finding.of(RuleDefinition.of(code, "Name", severity), key, message, "Do something.");
  }

  @Property(tries = 300)
  void allStandInTheOrderOfFindings(@ForAll("found") List<List<Finding>> ofRules) {
    List<Finding> all = Findings.of(ofRules);

    assertThat(all)
        .isEqualTo(ofRules.stream().flatMap(Collection::stream).sorted().toList());
    assertThat(Stream.iterate(0, at -> at + 1).limit(all.size()).map(all::get).toList())
        .isEqualTo(all);
    assertThat(Findings.copyOf(all)).isSameAs(all);
  }

  @Property(tries = 300)
  void thoseOfARuleAndOfARecordAreAmongThem(@ForAll("found") List<List<Finding>> ofRules) {
    List<Finding> all = Findings.of(ofRules);
    List<Finding> plain = List.copyOf(all);

    for (List<Finding> findings : List.of(all, plain)) {
      assertThat(Findings.of(findings, "AUD-F02"))
          .isEqualTo(
              plain.stream().filter(finding -> finding.code().equals("AUD-F02")).toList());
      assertThat(Findings.about(findings, TWO))
          .isEqualTo(
              plain.stream().filter(finding -> finding.subject().equals(TWO)).toList());
      assertThat(Findings.subjects(findings))
          .isEqualTo(plain.stream().map(Finding::subject).toList());
    }
  }

  @Example
  void thereIsNothingBeyondTheLast() {
    List<Finding> one =
        Findings.of(List.of(List.of(finding("AUD-F01", Severity.INFO, ONE, "a")), List.of()));

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> one.get(1))
        .withMessage("finding 1 of 1");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(-1));
    assertThat(Findings.of(List.of())).isEmpty();
  }
}
