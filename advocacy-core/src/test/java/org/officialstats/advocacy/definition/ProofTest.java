package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.columns.SortedKeys;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.samples.TestSnapshot;

class ProofTest {
  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData())
      .put(organization("bps"))
      .put(organization("rw"))
      .put(organization("cbs"))
      .put(Samples.person("p", "Amina"));
  private final Register organizations = Register.of(
      EvaluationContext.of(
          snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31")),
      Organization.class);
  private final Register people = organizations.beside(Person.class);

  private static Organization organization(String id) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", "Office"))
        .kind(Code.of("nso"))
        .roles(Set.of(Organization.MEMBER))
        .build();
  }

  private static EntityKey key(String id) {
    return new EntityKey("organization", id);
  }

  @Test
  void namesEachRecordOnceInTheOrderOfKeysHoweverOftenItWasAdded() {
    Proof proof = Proof.empty();
    people.forEach(row -> proof.add(people.keys(), row, Truth.TRUE));
    organizations.forEach(row -> proof.add(organizations.keys(), row, Truth.TRUE));
    organizations.forEach(row -> proof.add(organizations.keys(), row, Truth.TRUE));

    Evidence evidence = proof.evidence();

    assertThat(evidence.counted())
        .containsExactly(key("bps"), key("cbs"), key("rw"), new EntityKey("person", "p"));
    assertThat(evidence.counted()).isInstanceOf(SortedKeys.class);
  }

  @Test
  void whatCountsWhatDoesNotAndWhatCannotBeToldAreApart() {
    Evidence evidence = Proof.empty()
        .add(key("a"), Truth.TRUE)
        .add(key("b"), Truth.FALSE)
        .add(key("c"), Truth.UNKNOWN)
        .evidence();

    assertThat(evidence)
        .isEqualTo(new Evidence(List.of(key("a")), List.of(key("b")), List.of(key("c"))));
  }

  @Test
  void takesKeysBesideRows() {
    Proof proof = Proof.empty().add(key("nso"), Truth.TRUE).add(key("bps"), Truth.TRUE);
    organizations.forEach(row -> proof.add(organizations.keys(), row, Truth.TRUE));

    assertThat(proof.evidence().counted())
        .containsExactly(key("bps"), key("cbs"), key("nso"), key("rw"));
  }

  @Test
  void evidenceDoesNotChangeWithWhatIsAddedLater() {
    Proof proof = Proof.empty();
    Evidence before = proof.add(organizations.keys(), 0, Truth.TRUE).evidence();
    organizations.forEach(row -> proof.add(organizations.keys(), row, Truth.TRUE));

    assertThat(before.counted()).hasSize(1);
    assertThat(proof.evidence().counted()).hasSize(3);
  }

  @Test
  void nothingIsNoEvidence() {
    assertThat(Proof.empty().evidence()).isEqualTo(Evidence.NONE);
  }
}
