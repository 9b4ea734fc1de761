package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.AgreementBuilder;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.partner.Party;

class PartnerIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(
      strategy().build(),
      organization("unsd", "international-organization")
          .roles(Set.of(Organization.SECRETARIAT))
          .build(),
      organization("bps", "nso", "ID"),
      organization("telkomsel", "mobile-network-operator", "ID"));

  private Looking looking() {
    return looking("2024-03-31");
  }

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf);
  }

  private void add(AgreementBuilder agreement) {
    snapshot.add(agreement.build());
  }

  private static AgreementBuilder signedAt(String id, String on) {
    return agreement(id, signed("bps", on), signed("telkomsel", on));
  }

  @Test
  void par02IsZeroWithoutAgreements() {
    assertThat(looking().headline("PAR-02")).isEqualTo("0");
  }

  @Test
  void par02CountsFromTheLastOfTwoSigningDates() {
    add(agreement("moi", signed("bps", "2024-02-21"), signed("telkomsel", "2024-02-27")));

    assertThat(looking("2024-02-26").headline("PAR-02")).isEqualTo("0");
    assertThat(looking("2024-02-27").headline("PAR-02")).isEqualTo("1");
  }

  @Test
  void par02WaitsForEverySignatureThatIsRequired() {
    add(agreement("unsigned", signed("bps", "2024-01-01"), Party.unsigned(id("telkomsel"))));
    add(agreement(
        "observed", signed("bps", "2024-01-01"), Party.withoutSignature(id("telkomsel"))));

    assertThat(looking().counted("PAR-02")).containsExactly("agreement/observed");
  }

  @Test
  void par02EndsWithTheSpanOrTheTermination() {
    add(signedAt("ends-today", "2023-01-01").span(DateSpan.parse("2023-01-01/2024-03-31")));
    add(signedAt("ended", "2023-01-01").span(DateSpan.parse("2023-01-01/2024-03-30")));
    add(signedAt("terminated", "2023-01-01").terminatedOn(date("2024-03-31")));
    add(signedAt("not-begun", "2023-01-01").span(DateSpan.parse("2024-04-01/..")));

    assertThat(looking().counted("PAR-02")).containsExactly("agreement/ends-today");
  }

  @Test
  void par02IsAnIntervalWhenASignatureIsKnownToTheMonthOnly() {
    add(signedAt("certain", "2024-02"));
    add(signedAt("maybe", "2024-03"));

    assertThat(looking("2024-03-15").all("PAR-02"))
        .containsEntry("value", "[1, 2]")
        .containsEntry("value agreement-kind=data-access", "[1, 2]");
    assertThat(looking("2024-03-15").unknown("PAR-02")).containsExactly("agreement/maybe");
  }

  @Test
  void par02NamesTheKindsOfPartnersWithoutTheSecretariat() {
    add(agreement("moi", signed("unsd", "2024-01-01"), signed("telkomsel", "2024-01-01"))
        .kind(Code.of("memorandum-of-understanding")));

    assertThat(looking().all("PAR-02"))
        .containsEntry("value agreement-kind=memorandum-of-understanding", "1")
        .containsEntry("value organization-kind=mobile-network-operator", "1")
        .doesNotContainKey("value organization-kind=international-organization");
  }

  @Test
  void par03LooksNinetyDaysAhead() {
    add(signedAt("day-90", "2023-01-01").span(DateSpan.parse("../2024-06-29")));
    add(signedAt("day-91", "2023-01-01").span(DateSpan.parse("../2024-06-30")));
    add(signedAt("open", "2023-01-01"));
    add(signedAt("talks", "2023-01-01")
        .span(DateSpan.parse("../2024-05-01"))
        .renewalInNegotiation(true));
    add(signedAt("renewed", "2023-01-01").span(DateSpan.parse("../2024-05-01")));
    add(signedAt("renewal", "2024-03-01")
        .span(DateSpan.parse("2024-05-02/.."))
        .renewalOf(id("renewed")));

    assertThat(looking().counted("PAR-03")).containsExactly("agreement/day-90");
    assertThat(looking().with("days", "91").headline("PAR-03")).isEqualTo("2");
  }

  @Test
  void par04CountsFourKindsOfPartner() {
    add(signedAt("moi", "2024-01-01"));

    assertThat(looking().all("PAR-04"))
        .containsEntry("value", "50 (2/4)")
        .containsEntry("value partner-group=nso", "100 (1/1)")
        .containsEntry("value partner-group=producer", "100 (1/1)")
        .containsEntry("value partner-group=research-or-think-tank", "0 (0/1)");
  }

  @Test
  void par04DoesNotCountTheSecretariatOfTheBodyItself() {
    snapshot.add(organization("un", "international-organization").build());
    add(agreement("own", signed("un", "2024-01-01"), signed("bps", "2024-01-01")));
    assertThat(looking().all("PAR-04"))
        .containsEntry("value partner-group=international-agency", "100 (1/1)");

    snapshot.add(organization("un", "international-organization")
        .roles(Set.of(Organization.SECRETARIAT))
        .build());
    assertThat(looking().all("PAR-04"))
        .containsEntry("value partner-group=international-agency", "0 (0/1)");
  }

  @Test
  void par05IsUndefinedWhenNothingWasDue() {
    snapshot.add(commitment("next", "bps", "2024-04-01").build());

    assertThat(looking().headline("PAR-05")).isEqualTo("Undefined nothing-due (0/0)");
  }

  @Test
  void par05TakesTheDueDayItselfAsInTimeAndShowsLateOnesApart() {
    snapshot.add(
        commitment("on-the-day", "bps", "2024-01-15")
            .fulfilledOn(date("2024-01-15"))
            .build(),
        commitment("late", "bps", "2024-01-15").fulfilledOn(date("2024-01-16")).build(),
        commitment("open", "telkomsel", "2024-03-31").build());

    assertThat(looking().all("PAR-05"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("late", "1")
        .containsEntry("open", "1")
        .containsEntry("value organization=bps", "50 (1/2)")
        .containsEntry("value commitment-kind=data-delivery", "33.333333 (1/3)");
  }

  @Test
  void par05IsZeroWhenNothingDueWasKept() {
    snapshot.add(commitment("open", "bps", "2024-01-15").build());

    assertThat(looking().headline("PAR-05")).isEqualTo("0 (0/1)");
  }

  @Test
  void par05DoesNotCountAsLateWhatIsKeptAfterTheDayOfLooking() {
    snapshot.add(
        commitment("late", "bps", "2024-01-15").fulfilledOn(date("2024-02-15")).build());

    assertThat(looking("2024-02-14").all("PAR-05"))
        .containsEntry("late", "0")
        .containsEntry("open", "1");
    assertThat(looking("2024-01-14").headline("PAR-05")).isEqualTo("Undefined nothing-due (0/0)");
  }

  @Test
  void par05HasNoDataWhenTheMonthOfFulfilmentLeavesItOpen() {
    snapshot.add(
        commitment("maybe", "bps", "2024-01-15").fulfilledOn(date("2024-01")).build());

    assertThat(looking().all("PAR-05"))
        .containsEntry("value", "NoData inexact-dates")
        .containsEntry("late", "[0, 1]")
        .containsEntry("open", "0");
  }

  @Test
  void par01IsUndefinedWithoutKeyStakeholders() {
    snapshot.add(keyStakeholder("p", "bps", "2024-01-01").keyStakeholder(false).build());

    assertThat(looking().headline("PAR-01")).isEqualTo("Undefined no-records (0/0)");
  }

  @Test
  void par01CountsEachStakeholderOnceWhateverItsPartnerships() {
    snapshot.add(
        keyStakeholder("data", "telkomsel", "2020-01-01", "2023-03-31").build(),
        keyStakeholder("funds", "telkomsel").build(),
        keyStakeholder("methods", "bps", "2023-03-30").build());

    assertThat(looking().all("PAR-01"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value organization-kind=mobile-network-operator", "100 (1/1)")
        .containsEntry("value organization-kind=nso", "0 (0/1)");
    assertThat(looking().counted("PAR-01")).containsExactly("partnership/data");
    assertThat(looking().with("months", "13").headline("PAR-01")).isEqualTo("100 (2/2)");
  }

  @Test
  void par01DoesNotCountALaterAssessmentAndHasNoDataForAMonthAtTheEdge() {
    snapshot.add(keyStakeholder("p", "bps", "2024-04-01").build());
    assertThat(looking().headline("PAR-01")).isEqualTo("0 (0/1)");

    snapshot.add(keyStakeholder("p", "bps", "2023-03").build());
    assertThat(looking().headline("PAR-01")).isEqualTo("NoData inexact-dates");

    snapshot.add(keyStakeholder("p", "bps", "2023-03", "2023-05").build());
    assertThat(looking().headline("PAR-01")).isEqualTo("100 (1/1)");
  }

  private void inForce(String id, JointActivity... activities) {
    add(signedAt(id, "2020-01-01").activities(List.of(activities)));
  }

  @Test
  void par06CountsAgreementsInForceUnderWhichSomethingIsShown() {
    inForce("just", shown("2023-03-31"));
    inForce("too-old", shown("2023-03-30"));
    inForce("hearsay", hearsay("2024-01-01"));
    inForce("later", shown("2024-04-01"));
    add(signedAt("ended", "2020-01-01")
        .terminatedOn(date("2024-01-01"))
        .activities(List.of(shown("2023-12-01"))));

    assertThat(looking().all("PAR-06"))
        .containsEntry("value", "25 (1/4)")
        .containsEntry("value organization-kind=nso", "25 (1/4)");
    assertThat(looking().counted("PAR-06")).containsExactly("agreement/just");
  }

  @Test
  void par06TakesAnEventAsEvidenceOnlyWhenItWasHeld() {
    snapshot.add(
        event("held", "2024-02-01", EventState.HELD).build(),
        event("planned", "2024-02-01", EventState.PLANNED).build());
    inForce("one", doneAt("held", "2024-02-01"));
    inForce("two", doneAt("planned", "2024-02-01"));

    assertThat(looking().counted("PAR-06")).containsExactly("agreement/one");
  }

  @Test
  void par06IsUndefinedWithoutAgreementsInForceAndHasNoDataForAMonthAtTheEdge() {
    assertThat(looking().headline("PAR-06")).isEqualTo("Undefined no-records (0/0)");

    inForce("vague", shown("2023-03"));
    assertThat(looking().headline("PAR-06")).isEqualTo("NoData inexact-dates");
    assertThat(looking("2024-04-01").headline("PAR-06")).isEqualTo("0 (0/1)");
  }

  private void delivered(String id, String by, String agreement, String on) {
    snapshot.add(commitment(id, by, "2024-01-15")
        .agreement(id(agreement))
        .fulfilledOn(date(on))
        .build());
  }

  @Test
  void par07CountsAProducerInThePeriodOfItsFirstDeliveryOnly() {
    add(signedAt("access", "2023-01-01").sourceTypes(Set.of(Code.of("mobile-phone"))));
    delivered("first", "telkomsel", "access", "2024-03-31");
    delivered("second", "telkomsel", "access", "2024-04-10");

    assertThat(looking().all("PAR-07"))
        .containsEntry("value", "1")
        .containsEntry("value source-type=mobile-phone", "1")
        .containsEntry("value country=ID", "1");
    assertThat(looking().counted("PAR-07")).containsExactly("commitment/first");
    assertThat(Looking.at(snapshot, "2024-Q2", "2024-06-30").headline("PAR-07")).isEqualTo("0");
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("PAR-07"))
        .isEqualTo("NotDue period-not-begun");
  }

  @Test
  void par07CountsDeliveriesOfProducersUnderAgreementsOnly() {
    add(signedAt("access", "2023-01-01"));
    snapshot.add(
        commitment("free", "telkomsel", "2023-01-15")
            .fulfilledOn(date("2023-02-01"))
            .build(),
        commitment("open", "telkomsel", "2024-01-15").agreement(id("access")).build(),
        commitment("other", "telkomsel", "2024-01-15")
            .kind(Code.of("publication"))
            .agreement(id("access"))
            .fulfilledOn(date("2024-01-15"))
            .build());
    delivered("office", "bps", "access", "2024-02-01");
    assertThat(looking().headline("PAR-07")).isEqualTo("0");

    delivered("late", "telkomsel", "access", "2024-02-01");
    assertThat(looking().headline("PAR-07")).isEqualTo("1");
  }

  @Test
  void par07IsAnIntervalWhereAYearLeavesTheFirstDeliveryOpen() {
    add(signedAt("access", "2023-01-01"));
    delivered("vague", "telkomsel", "access", "2024");
    assertThat(looking().headline("PAR-07")).isEqualTo("[0, 1]");

    delivered("exact", "telkomsel", "access", "2024-02-01");
    assertThat(looking().headline("PAR-07")).isEqualTo("1");

    delivered("vague", "telkomsel", "access", "2023");
    assertThat(looking().headline("PAR-07")).isEqualTo("0");
  }
}
