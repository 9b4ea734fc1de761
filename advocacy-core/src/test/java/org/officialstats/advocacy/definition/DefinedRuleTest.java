package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.definition.Written.findings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.spi.Settings;

class DefinedRuleTest {
  private static final String RULE =
      "'population':{'table':'commitment','where':'due < asOf'},'links':{'who':{'to':'organization','along':'by','quantifier':'some'}},'messages':[{'when':'kind == ''data-delivery''','text':{'en':'{{Data}} ''{what}'' ({key}) due {due}','fr':'Données « {what} » dues le {due}'}},{'text':{'en':'Other'}}],'remedy':{'en':'Ask for it.'},'evidence':['who'],'since':'due + days(1)'";

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  private void commitment(String id, String kind, String due) {
    snapshot.put(
        Organization.builder()
            .id(Id.of("bps"))
            .name(LocalizedText.of("en", "BPS"))
            .kind(Code.of("nso"))
            .build(),
        Commitment.builder()
            .id(Id.of(id))
            .by(Id.of("bps"))
            .kind(Code.of(kind))
            .what(LocalizedText.of("en", "The {key}", "fr", "La clé"))
            .due(LocalDate.parse(due))
            .build());
  }

  @Test
  void aFindingSaysWhatIsSoInEachLanguageOfTheRule() {
    commitment("late", "data-delivery", "2024-03-30");
    commitment("coming", "data-delivery", "2024-03-31");

    Finding found = findings(RULE, snapshot).get(0);
    assertThat(findings(RULE, snapshot)).hasSize(1);
    assertThat(found.code()).isEqualTo("OWN-F01");
    assertThat(found.severity()).isEqualTo(Severity.INFO);
    assertThat(found.subject()).hasToString("commitment/late");
    assertThat(found.message().in("en"))
        .as("a value is no template")
        .isEqualTo("{Data} 'The {key}' (commitment/late) due 30 March 2024");
    assertThat(found.message().in("fr")).isEqualTo("Données « La clé » dues le 30 mars 2024");
    assertThat(found.remedy().in("en")).isEqualTo("Ask for it.");
    assertThat(found.since()).contains(LocalDate.parse("2024-03-31"));
    assertThat(found.evidence()).extracting(Object::toString).containsExactly("organization/bps");
  }

  private String said(String language, String words) {
    String rule =
        "'population':{'table':'commitment'},'messages':[{'text':{'" + language + "':'" + words
            + "'}}],'remedy':{'en':'Ask.'},'parameters':{'months':{'type':'months','value':'3','meaning':{'en':'m'}}}";
    commitment("late", "data-delivery", "2024-03-30");
    return findings(rule, snapshot).get(0).message().in(language);
  }

  @Test
  void eachValueIsInTheFormOfTheLanguageAndTheWayThatTheTextNames() {
    assertThat(said("en", "{due:on}, {parameter.months:months}, {parameter.months}"))
        .isEqualTo("on 30 March 2024, 3 months, 3");
    assertThat(said("ru", "{due:on}, {parameter.months:months}, {period}"))
        .isEqualTo(
            "30 марта 2024\u00A0г., 3 месяца, с 1 января 2024\u00A0г. по 31 марта 2024\u00A0г.");
    assertThat(said("ar", "{by}، {kind}، {kind.label}، {parameter.months:months}"))
        .isEqualTo(
            "\u2068organization/bps\u2069، \u2068data-delivery\u2069، توفير البيانات، 3 أشهر");
  }

  @Test
  void aConstantIsSaidByItsWordAndWhatIsNotRecordedIsADash() {
    assertThat(said("fr", "{sensitivity}; {fulfilledOn}")).isEqualTo("interne; –");
    assertThat(said("zh", "{what}")).isEqualTo("The {key}");
  }

  /** Commitments of two kinds by an organization, as one finding about it names them. */
  private String saidOfTheOrganization(String language, String words) {
    commitment("c", "funding", "2024-03-30");
    commitment("a", "data-delivery", "2024-03-31");
    commitment("b", "data-delivery", "2024-03-30");
    String rule =
        "'population':{'table':'organization'},'links':{'owed':{'to':'commitment','via':'by','holds':'due < date(''2024-05-01'')','quantifier':'some'},'kept':{'to':'commitment','via':'by','where':'has(fulfilledOn)','quantifier':'none'}},'messages':[{'text':{'"
            + language + "':'" + words + "'}}],'remedy':{'en':'Ask.'}";
    return findings(rule, snapshot).get(0).message().in(language);
  }

  @Test
  void wordsNameTheValuesOfAllRowsOfALinkEachOnceInTheOrderOfTheirRecords() {
    assertThat(saidOfTheOrganization("en", "{owed.key}; {owed.due}"))
        .isEqualTo("commitment/a, commitment/b and commitment/c; 31 March 2024 and 30 March 2024");
    assertThat(saidOfTheOrganization("fr", "{owed.kind.label}; {owed.kind}; {owed.what}"))
        .isEqualTo(
            "Fournir des données et Apporter un financement; data-delivery et funding; La clé");
    assertThat(saidOfTheOrganization("en", "{owed}: {owed.sensitivity}"))
        .isEqualTo("yes: internal");
  }

  @Test
  void aRecordThatListsSeveralRowsOfALinkIsNamedOnce() {
    snapshot.put(Agreement.builder()
        .id(Id.of("data"))
        .kind(Code.of("data-access"))
        .title(LocalizedText.of("en", "Data"))
        .parties(List.of(Party.unsigned(Id.of("mno")), Party.unsigned(Id.of("bps"))))
        .build());
    String rule =
        "'population':{'table':'agreement'},'links':{'sides':{'to':'agreement.parties','via':'agreement','quantifier':'some'}},'messages':[{'text':{'en':'{sides.key}: {sides.organization}'}}],'remedy':{'en':'Ask.'}";
    assertThat(findings(rule, snapshot))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly("agreement/data: organization/mno and organization/bps");
  }

  @Test
  void aSetOfCodesIsSaidByTheirLabels() {
    commitment("late", "data-delivery", "2024-03-30");
    snapshot.put(snapshot.all(Organization.class).get(0).toBuilder()
        .roles(Set.of(Organization.SECRETARIAT, Organization.MEMBER))
        .build());
    String rule =
        "'population':{'table':'commitment'},'links':{'who':{'to':'organization','along':'by','quantifier':'some'}},'messages':[{'text':{'fr':'{who.roles}'}}],'remedy':{'en':'Ask.'}";
    assertThat(findings(rule, snapshot).get(0).message().in("fr"))
        .isEqualTo("Membre et Secrétariat");
  }

  @Test
  void rowsOfALinkStandInTheOrderOfTheirRecordsWheneverTheseCame() throws IOException {
    commitment("any", "funding", "2024-03-30");
    String rule =
        "'population':{'table':'organization'},'links':{'owed':{'to':'commitment','via':'by','quantifier':'some'}},'messages':[{'text':{'en':'{owed.key}'}}],'remedy':{'en':'Ask.'}";
    try (Tracker tracker = TestTracker.describe()
        .strategy(Strategies.gwgBigData())
        .definitions(
            "own.json",
            new ByteArrayInputStream(Written.ruleFile(rule).getBytes(StandardCharsets.UTF_8)))
        .store("memory", Settings.none())
        .open()) {
      commit(tracker, snapshot.all(Organization.class).get(0));
      Commitment any = snapshot.all(Commitment.class).get(0);
      for (String id : List.of("b", "c", "a")) {
        commit(tracker, any.toBuilder().id(Id.of(id)).build());
        tracker.evaluate(ReportingPeriod.parse("2024-Q1")).findings("OWN-F01");
      }
      assertThat(tracker.evaluate(ReportingPeriod.parse("2024-Q1")).findings("OWN-F01"))
          .extracting(finding -> finding.message().in("en"))
          .containsExactly("commitment/a, commitment/b and commitment/c");
    }
  }

  private static void commit(Tracker tracker, Entity entity) {
    tracker.commit(Samples.DIALLO, "more", changes -> changes.put(entity));
  }

  @Test
  void whereNoRowBelongsToALinkThereIsADashForWhatItsRowsSay() {
    assertThat(saidOfTheOrganization("en", "{kept}, {kept.key}, {owed.fulfilledOn}"))
        .isEqualTo("yes, –, –");
  }

  @Test
  void wordsAreShortHoweverLongTheTextIs() {
    assertThat(said("en", "word ".repeat(19_000) + "{what}")).hasSizeLessThanOrEqualTo(10_001);
  }

  @Test
  void theFirstMessageThatFitsIsTaken() {
    commitment("late", "funding", "2024-03-30");

    assertThat(findings(RULE, snapshot))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly("Other");
  }

  @Test
  void findingsOfWhatIsNoRecordSpeakOfTheStrategy() {
    commitment("late", "funding", "2024-03-30");

    List<Finding> found = findings(RULE + ",'subject':'strategy'", snapshot);
    assertThat(found.get(0).subject()).isEqualTo(Strategies.gwgBigData().key());
  }
}
