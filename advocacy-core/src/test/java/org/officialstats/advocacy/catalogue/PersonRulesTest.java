package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.audience.DataBasis;

class PersonRulesTest extends RuleFindings {
  private static DataBasis basis(String kind, String until) {
    return new DataBasis(
        Code.of(kind),
        day("2020-01-01"),
        Optional.of(until).filter(end -> !end.isEmpty()).map(Facts::day));
  }

  @Test
  void nobodyIsADuplicateOfThemselves() {
    TestSnapshot twice = new TestSnapshot(
        strategy().build(),
        person("ana", "Ana Silva", "ana@example.org", "Ana@example.org").build());
    assertThat(Looking.at(twice, "2024-Q1", "2024-03-31").findings("AUD-F04")).isEmpty();
  }

  @Test
  void personsWithOneNameAreFoundWhateverItsCaseAccentsAndOrder() {
    snapshot.add(
        person("a", "Ana María López").build(),
        person("b", "LOPEZ, Ana-Maria").build(),
        person("c", "Ana Lopes").build(),
        person("d", "Ana María López").build().erase());

    assertSays(
        only("AUD-F04"),
        "person/a",
        "person/a and person/b have the same name, so they are probably one person.",
        "Compare the records; if they are one person, refer to one of them and remove the others.");
    assertThat(only("AUD-F04").evidence())
        .extracting(Object::toString)
        .containsExactly("person/a", "person/b");
  }

  @Test
  void personsWithOneAddressAreFoundOnceForEachGroup() {
    snapshot.add(
        person("a", "Ana", "ana@example.org").build(),
        person("b", "Ana", "ANA@example.org").build(),
        person("c", "Bo", "office@example.org").build(),
        person("d", "Cy", "office@example.org").build(),
        person("e", "Di", "office@example.org", "di@example.org").build());

    assertThat(findings("AUD-F04"))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly(
            "person/a and person/b have the same name and the same e-mail address, so they are probably one person.",
            "person/c, person/d and person/e have the same e-mail address, so they are probably one person.");
  }

  @Test
  void personsWithTwoAddressesInCommonAreFoundOnce() {
    snapshot.add(
        person("a", "Ana", "ana@example.org", "silva@example.org").build(),
        person("b", "Bo", "silva@example.org", "ana@example.org").build());

    assertThat(only("AUD-F04").message().in("en"))
        .isEqualTo(
            "person/a and person/b have the same e-mail address, so they are probably one person.");
  }

  @Test
  void aGroupOfTenThousandIsOneFindingThatNamesTheFirstAndShowsAll() {
    for (int number = 0; number < 10_000; number++) {
      snapshot.add(person(String.format(Locale.ROOT, "p%05d", number), "Ana").build());
    }

    Finding found = only("AUD-F04");
    assertThat(found.message().in("en"))
        .isEqualTo(
            "person/p00000, person/p00001, person/p00002, person/p00003, person/p00004 and 9,995 more"
                + " have the same name, so they are probably one person.");
    assertThat(found.message().in("ru")).contains("person/p00004 и еще 9\u00A0995;");
    assertThat(found.evidence()).hasSize(10_000);
  }

  @Test
  void namesWithoutLettersAndNamesOfOtherVowelsAreNotAlike() {
    snapshot.add(
        person("a", "1").build(),
        person("b", "2").build(),
        person("c", "राम").build(),
        person("d", "रामा").build());

    assertThat(findings("AUD-F04")).isEmpty();
  }

  @Test
  void dataKeptPastTheirBasisAreFoundTheDayAfter() {
    snapshot.add(
        person("past", "A").basis(basis("consent", "2024-03-30")).build(),
        person("last-day", "B").basis(basis("consent", "2024-03-31")).build(),
        person("open", "C").basis(basis("consent", "")).build(),
        person("gone", "D").build().erase());

    assertSays(
        only("AUD-F05"),
        "person/past",
        "person/past is kept on the basis 'Consent', which ended on 30 March 2024.",
        "Erase the person, or record on what basis the data may still be kept.");
    assertSince(only("AUD-F05"), "2024-03-31");
  }

  @Test
  void aPublicOfficeIsABasisUntilTheLastPositionEnds() {
    snapshot.add(
        person("left", "A").basis(basis("public-office", "")).build(),
        person("stays", "B").basis(basis("public-office", "")).build(),
        person("unlisted", "C").basis(basis("public-office", "")).build(),
        person("vague", "D").basis(basis("public-office", "")).build(),
        position("one", "bps", "minister")
            .holders(List.of(
                holding("left", "2020-01-01/2022-12-31"),
                holding("stays", "2023-01-01/2023-06-30"),
                holding("vague", "2023-07-01/2024-03")))
            .build(),
        position("two", "bps", "minister")
            .holders(List.of(
                holding("left", "2021-01-01/2024-03-30"), holding("stays", "2023-07-01/..")))
            .build());

    assertThat(only("AUD-F05").subject()).hasToString("person/left");
    assertSince(only("AUD-F05"), "2024-03-31");
    assertThat(findings("AUD-F05", "2024-04-01"))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("person/left", "person/vague");
  }
}
