package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.columns.Watched;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.snapshot.Snapshot;

class RegisterTest {
  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData())
      .put(organization("bps", "ID", Organization.MEMBER))
      .put(organization("rw", "RW"))
      .put(commitment("day", "bps", PartialDate.parse("2024-03-15")))
      .put(commitment("month", "rw", PartialDate.parse("2024-03")))
      .put(commitment("none", "gone", null));

  private final Register commitments = Register.of(context(snapshot), Commitment.class);
  private final Register organizations = commitments.beside(Organization.class);

  private static Organization organization(String id, String country, Code... roles) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", "Office"))
        .kind(Code.of("nso"))
        .country(Optional.of(Country.of(country)))
        .roles(Set.of(roles))
        .build();
  }

  private static Commitment commitment(String id, String by, @Nullable PartialDate fulfilled) {
    return Commitment.builder()
        .id(Id.of(id))
        .by(Id.of(by))
        .kind(Code.of("data-delivery"))
        .what(LocalizedText.of("en", "Data"))
        .due(LocalDate.parse("2024-03-31"))
        .fulfilledOn(Optional.ofNullable(fulfilled))
        .build();
  }

  private static EvaluationContext context(Snapshot snapshot) {
    return EvaluationContext.of(
        snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31"));
  }

  private static int row(Register register, String id) {
    List<Integer> rows = new ArrayList<>();
    register.forEach(row -> {
      if (register.keys().of(row).id().equals(id)) {
        rows.add(row);
      }
    });
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void everyRecordIsARowWithItsKey() {
    List<EntityKey> keys = new ArrayList<>();
    organizations.forEach(row -> keys.add(organizations.keys().of(row)));

    assertThat(keys)
        .containsExactlyInAnyOrder(
            new EntityKey("organization", "bps"), new EntityKey("organization", "rw"));
    assertThat(organizations.size()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void whatPointsAtARecordIsTheNumberOfItsRow() {
    Register.Words by = commitments.words("by");
    int here = by.number(row(commitments, "day"));
    int gone = by.number(row(commitments, "none"));

    assertThat(here).isEqualTo(row(organizations, "bps"));
    assertThat(organizations.has(here)).isTrue();
    assertThat(organizations.has(gone)).isFalse();
    assertThat(by.text(gone)).isEqualTo("gone");
    assertThat(organizations.has(Register.Words.NONE)).isFalse();
  }

  @Test
  void equalWordsHaveEqualNumbersAndARowWithoutOneHasNone() {
    Register.Words country = commitments.words("by.country");
    int indonesia = organizations.words("country").find("ID");

    assertThat(country.number(row(commitments, "day"))).isEqualTo(indonesia);
    assertThat(country.number(row(commitments, "month"))).isNotEqualTo(indonesia);
    assertThat(country.number(row(commitments, "none"))).isEqualTo(Register.Words.NONE);
    assertThat(country.text(indonesia)).isEqualTo("ID");
    assertThat(commitments.words("kind").find("no-such-word")).isLessThan(Register.Words.NONE);
  }

  @Test
  void findsTheRowsThatHaveANumber() {
    List<Integer> rows = new ArrayList<>();
    commitments.words("by").forEach(row(organizations, "rw"), rows::add);
    commitments.words("by.country").forEach(organizations.words("country").find("ID"), rows::add);
    commitments.words("kind").forEach(commitments.words("kind").find("no-such-word"), rows::add);

    assertThat(rows).containsExactly(row(commitments, "month"), row(commitments, "day"));
  }

  @Test
  void elementsOfAListKnowTheirRecord() {
    Register roles = organizations.list("roles");
    Register.Words of = roles.words("organization");
    List<String> found = new ArrayList<>();
    of.forEach(
        row(organizations, "bps"),
        role -> found.add(roles.words("value").text(roles.words("value").number(role)) + " of "
            + of.text(of.number(role))));

    assertThat(found).containsExactly("member of bps");
    assertThatIllegalStateException()
        .isThrownBy(roles::keys)
        .withMessage("register 'organization.roles': its rows have no keys; expected records;"
            + " take the keys of those that list them");
  }

  @Test
  void datesAreTheDaysThatTheyCanBe() {
    Register.Days on = commitments.days("fulfilledOn");
    long day = LocalDate.parse("2024-03-15").toEpochDay();
    int exact = row(commitments, "day");
    int month = row(commitments, "month");

    assertThat(on.has(row(commitments, "none"))).isFalse();
    assertThat(on.has(exact)).isTrue();
    assertThat(List.of(on.first(exact), on.last(exact))).containsExactly((int) day, (int) day);
    assertThat(LocalDate.ofEpochDay(on.first(month))).isEqualTo("2024-03-01");
    assertThat(LocalDate.ofEpochDay(on.last(month))).isEqualTo("2024-03-31");
  }

  @Test
  void datesAreBeforeOrAfterADayAsPartialDatesAre() {
    Register.Days on = commitments.days("fulfilledOn");
    for (String id : List.of("day", "month")) {
      int row = row(commitments, id);
      PartialDate date = PartialDate.parse(id.equals("day") ? "2024-03-15" : "2024-03");
      for (LocalDate day = LocalDate.parse("2024-02-27");
          day.isBefore(LocalDate.parse("2024-04-04"));
          day = day.plusDays(1)) {
        assertThat(on.isBefore(row, day.toEpochDay())).isEqualTo(date.isBefore(day));
        assertThat(on.isAfter(row, day.toEpochDay())).isEqualTo(date.isAfter(day));
      }
    }
  }

  @Test
  void numbersAndAnswersAreThoseThatWereRecorded() {
    snapshot
        .put(Attendance.builder()
            .id(Id.of("many"))
            .event(Id.of("e"))
            .headCount(Optional.of(40))
            .atLeast(true)
            .build())
        .put(Attendance.builder()
            .id(Id.of("one"))
            .event(Id.of("e"))
            .person(Optional.of(Id.of("p")))
            .build());
    Register attendances = Register.of(context(snapshot), Attendance.class);
    IntFunction<Optional<BigDecimal>> heads = attendances.amounts("headCount");
    IntFunction<Truth> atLeast = attendances.truths("atLeast");

    assertThat(heads.apply(row(attendances, "many"))).contains(BigDecimal.valueOf(40));
    assertThat(heads.apply(row(attendances, "one"))).isEmpty();
    assertThat(atLeast.apply(row(attendances, "many"))).isEqualTo(Truth.TRUE);
    assertThat(atLeast.apply(row(attendances, "one"))).isEqualTo(Truth.FALSE);
  }

  @Test
  void whatIsNotRecordedIsNeitherTrueNorFalse() {
    snapshot.put(Agreement.builder()
        .id(Id.of("a"))
        .kind(Code.of("mou"))
        .title(LocalizedText.of("en", "Data"))
        .parties(List.of(Party.unsigned(Id.of("bps")), Party.unsigned(Id.of("rw"))))
        .build());
    Register agreements = Register.of(context(snapshot), Agreement.class);

    assertThat(agreements.truths("renewalInNegotiation").apply(row(agreements, "a")))
        .isEqualTo(Truth.FALSE);
    assertThat(agreements.truths("renewalOf.renewalInNegotiation").apply(row(agreements, "a")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aConditionAnswersWithRows() {
    Register.Answers early =
        commitments.ask(Condition.on(Commitment.class, "fulfilledOn < date('2024-03-15')"));
    List<Integer> possible = new ArrayList<>();
    early.forEachPossible(possible::add);

    assertThat(early.of(row(commitments, "day"))).isEqualTo(Truth.FALSE);
    assertThat(early.of(row(commitments, "month"))).isEqualTo(Truth.UNKNOWN);
    assertThat(possible).contains(row(commitments, "month"));
    assertThat(possible).doesNotContain(row(commitments, "day"));
  }

  @Test
  void aConditionAboutAnotherKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organizations.ask(Condition.on(Commitment.class, "due < asOf")))
        .withMessage("condition 'due < asOf': asked of 'organization'; expected the register of"
            + " 'commitment', which it is about");
  }

  @Test
  void fieldsThatAreNotThereOrOfAnotherTypeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitments.words("colour"))
        .withMessageContaining("field 'colour': table 'commitment' has no 'colour'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitments.days("kind"))
        .withMessage("field 'kind' of table 'commitment': of another type; expected a date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitments.words("due"))
        .withMessageEndingWith("expected a word or a reference");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitments.amounts("due"))
        .withMessageEndingWith("expected a number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitments.truths("due"))
        .withMessageEndingWith("expected true or false");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitments.list("colours"))
        .withMessageContaining("table 'commitment.colours': there is none");
  }

  @Test
  void notesTheKindsThatAreRead() {
    Watched watched = Watched.of(snapshot);
    Register read = Register.of(context(watched), Commitment.class);
    assertThat(watched.kinds()).containsExactly("commitment");

    read.words("by.country");
    assertThat(watched.kinds()).contains("commitment", "organization");

    Watched another = Watched.of(snapshot);
    Register.of(context(another), Commitment.class).beside(Organization.class).list("roles");
    assertThat(another.kinds()).containsExactlyInAnyOrder("commitment", "organization");
  }

  @Test
  void findingsAboutRowsAreMadeWhenTheyAreReadInTheOrderOfTheRecords() {
    List<Integer> said = new ArrayList<>();
    RuleDefinition rule = RuleDefinition.of("XYZ-F01", "Late", Severity.WARNING);
    List<Finding> findings = commitments
        .keys()
        .findings(IntStream.of(row(commitments, "none"), row(commitments, "day")), row -> {
          said.add(row);
          return Finding.of(rule, commitments.keys().of(row), "It is late.", "Ask.");
        });

    assertThat(findings).hasSize(2);
    assertThat(said).isEmpty();
    assertThat(findings)
        .extracting(Finding::subject)
        .extracting(EntityKey::id)
        .containsExactly("day", "none");
  }
}
