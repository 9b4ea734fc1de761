package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.AgreementBuilder;
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
}
