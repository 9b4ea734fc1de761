package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.model.resource.ContributionStage.COMMITTED;
import static org.officialstats.advocacy.model.resource.ContributionStage.DECLINED;
import static org.officialstats.advocacy.model.resource.ContributionStage.IDENTIFIED;
import static org.officialstats.advocacy.model.resource.ContributionStage.PLEDGED;
import static org.officialstats.advocacy.model.resource.ContributionStage.RECEIVED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionBuilder;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.resource.Valuation;

class FundingIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return looking("2024-03-31");
  }

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf);
  }

  private static ContributionBuilder cash(
      String id, String need, ContributionStage stage, String amount) {
    return contribution(id, "donor", stage).need(id(need)).cash(Amount.parse(amount));
  }

  @Test
  void fun01And02AreUndefinedWhenNothingIsNeeded() {
    snapshot.add(need("next-year", "100 USD", "2025-01-01").build());

    assertThat(looking().headline("FUN-01")).isEqualTo("Undefined nothing-needed (0/0)");
    assertThat(looking().headline("FUN-02")).isEqualTo("Undefined nothing-needed");
  }

  @Test
  void fun01IsZeroWithoutSourcesAndLeavesOutThoseThatDeclined() {
    snapshot.add(
        need("a", "100 USD", "2024-12-31").build(),
        cash("no", "a", DECLINED, "100 USD").build());

    assertThat(looking().all("FUN-01"))
        .containsEntry("value", "0 (0/1)")
        .containsEntry("value activity-line=partners", "0 (0/1)")
        .containsEntry("days-to-first-identification", "NoData no-dated-source");
  }

  @Test
  void fun01KnowsTheStageOfTheDay() {
    snapshot.add(
        need("a", "100 USD", "2024-12-31").build(),
        need("b", "100 USD", "2024-12-31").build(),
        cash("x", "a", DECLINED, "100 USD")
            .stageHistory(history(IDENTIFIED, "2024-01-11", DECLINED, "2024-03-01"))
            .build());

    assertThat(looking("2024-01-10").headline("FUN-01")).isEqualTo("0 (0/2)");
    assertThat(looking("2024-02-29").all("FUN-01"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("days-to-first-identification", "10");
    assertThat(looking("2024-03-01").headline("FUN-01")).isEqualTo("0 (0/2)");
  }

  @Test
  void fun01GivesBoundsForAMonth() {
    snapshot.add(
        need("a", "100 USD", "2024-12-31").build(),
        cash("x", "a", IDENTIFIED, "100 USD")
            .stageHistory(history(IDENTIFIED, "2024-02"))
            .build());

    assertThat(looking().all("FUN-01"))
        .containsEntry("value", "100 (1/1)")
        .containsEntry("days-to-first-identification", "[31, 59]");
    assertThat(looking("2024-02-10").all("FUN-01"))
        .containsEntry("value", "NoData inexact-dates")
        .containsEntry("days-to-first-identification", "[31, 40]");
  }

  @Test
  void fun02CountsCommittedAndReceivedCashOnly() {
    snapshot.add(
        need("a", "1000 USD", "2024-12-31").build(),
        cash("pledged", "a", PLEDGED, "500 USD").build(),
        cash("committed", "a", COMMITTED, "200.50 USD").build(),
        cash("received", "a", RECEIVED, "99.50 USD").build(),
        contribution("in-kind", "donor", RECEIVED)
            .need(id("a"))
            .inKind(Quantity.of(10, "staff-day"))
            .valuation(new Valuation(Amount.parse("5000 USD"), "standard rate"))
            .build());

    assertThat(looking().all("FUN-02"))
        .containsEntry("value", "30 (300/1000)")
        .containsEntry("value currency=USD", "30 (300/1000)")
        .containsEntry("value activity-line=partners, currency=USD", "30 (300/1000)")
        .containsEntry("value currency=USD, organization=donor", "30 (300/1000)");
    assertThat(looking().counted("FUN-02"))
        .containsExactly("contribution/committed", "contribution/received");
    assertThat(looking().notCounted("FUN-02"))
        .containsExactly("contribution/pledged", "resource-need/a");
  }

  @Test
  void fun02NeverAddsCurrencies() {
    snapshot.add(
        need("a", "1000 USD", "2024-12-31").build(),
        need("b", "200 EUR", "2024-12-31").build(),
        cash("x", "a", RECEIVED, "500 USD").build(),
        cash("y", "b", RECEIVED, "300 EUR").build(),
        cash("z", "b", RECEIVED, "10 CHF").build());

    assertThat(looking().all("FUN-02"))
        .containsEntry("value", "NotApplicable several-currencies")
        .containsEntry("value currency=USD", "50 (500/1000)")
        .containsEntry("value currency=EUR", "150 (300/200)")
        .containsEntry("value currency=CHF", "Undefined nothing-needed (10/0)");
  }

  @Test
  void fun02IsZeroWhenNothingIsSecured() {
    snapshot.add(need("a", "1000 USD", "2024-12-31").build());

    assertThat(looking().headline("FUN-02")).isEqualTo("0 (0/1000)");
  }

  @Test
  void fun02DoesNotCountWhatIsCommittedAfterTheDayOfLooking() {
    snapshot.add(
        need("a", "1000 USD", "2024-12-31").build(),
        cash("x", "a", COMMITTED, "500 USD")
            .stageHistory(history(PLEDGED, "2024-01-01", COMMITTED, "2024-03-31"))
            .build());

    assertThat(looking("2024-03-30").headline("FUN-02")).isEqualTo("0 (0/1000)");
    assertThat(looking("2024-03-31").headline("FUN-02")).isEqualTo("50 (500/1000)");
  }

  @Test
  void fun02TakesCashForNoNeedByItsDate() {
    snapshot.add(
        need("a", "1000 USD", "2024-12-31").build(),
        contribution("expected", "donor", COMMITTED)
            .cash(Amount.parse("100 USD"))
            .expectedBy(day("2024-06-30"))
            .build(),
        contribution("other-year", "donor", COMMITTED)
            .cash(Amount.parse("100 USD"))
            .expectedBy(day("2025-06-30"))
            .build());

    assertThat(looking().headline("FUN-02")).isEqualTo("10 (100/1000)");

    snapshot.add(contribution("undated", "donor", COMMITTED)
        .cash(Amount.parse("100 USD"))
        .build());
    assertThat(looking().headline("FUN-02")).isEqualTo("NoData inexact-dates");
    assertThat(looking().unknown("FUN-02")).containsExactly("contribution/undated");
  }

  @Test
  void fun03AddsWithinAUnitAndLeavesValuationsOut() {
    snapshot.add(
        inKind("a", 10, "staff-day", "2024-01-01"),
        inKind("b", 5, "staff-day", "2024-03-31"),
        inKind("c", 2, "venue-day", "2024-02"),
        inKind("d", 7, "staff-day", "2024-04-01"));

    assertThat(looking().all("FUN-03"))
        .containsEntry("value", "NotApplicable several-units")
        .containsEntry("value unit=staff-day", "15")
        .containsEntry("value unit=venue-day", "2")
        .containsEntry("value organization=donor, unit=staff-day", "15");
  }

  private static Contribution inKind(String id, long value, String unit, String receivedOn) {
    return contribution(id, "donor", RECEIVED)
        .inKind(Quantity.of(value, unit))
        .stageHistory(history(RECEIVED, receivedOn))
        .build();
  }

  @Test
  void fun03IsZeroWhenNothingCame() {
    assertThat(looking().headline("FUN-03")).isEqualTo("0");
  }

  private static ContributionBuilder given(
      String id, String source, ContributionStage stage, String amount) {
    return contribution(id, source, stage).need(id("n")).cash(Amount.parse(amount));
  }

  @Test
  void fun04IsZeroWithoutSecuredCash() {
    snapshot.add(
        need("n", "100 USD", "2024-12-31").build(),
        given("pledge", "donor", PLEDGED, "100 USD").build(),
        given("withdrawn", "donor", ContributionStage.WITHDRAWN, "100 USD").build());

    assertThat(looking().all("FUN-04"))
        .containsExactly(
            Map.entry("value", "0"), Map.entry("largest-share", "Undefined nothing-secured (0/0)"));
  }

  @Test
  void fun04CountsAFunderOnceAndGivesTheShareOfTheLargest() {
    snapshot.add(
        organization("world-bank", "development-bank").build(),
        organization("ministry", "ministry-finance").build(),
        need("n", "100 USD", "2024-12-31").build(),
        given("a", "world-bank", COMMITTED, "50 USD").build(),
        given("b", "world-bank", RECEIVED, "30 USD").build(),
        given("c", "ministry", RECEIVED, "20 USD")
            .funderKind(Code.of("own-budget"))
            .build(),
        given("d", "other", PLEDGED, "900 USD").build());

    assertThat(looking().all("FUN-04"))
        .containsEntry("value", "2")
        .containsEntry("value funder-kind=development-bank", "1")
        .containsEntry("value funder-kind=own-budget", "1")
        .doesNotContainKey("value funder-kind=unknown")
        .containsEntry("largest-share", "80 (80/100)")
        .containsEntry("largest-share currency=USD", "80 (80/100)");
    assertThat(looking().counted("FUN-04"))
        .containsExactly("contribution/a", "contribution/b", "contribution/c");
  }

  @Test
  void fun04NeverAddsCurrencies() {
    snapshot.add(
        need("n", "100 USD", "2024-12-31").build(),
        given("a", "one", RECEIVED, "30 USD").build(),
        given("b", "two", RECEIVED, "10 USD").build(),
        given("c", "two", RECEIVED, "5 EUR").build());

    assertThat(looking().all("FUN-04"))
        .containsEntry("value", "2")
        .containsEntry("value funder-kind=unknown", "2")
        .containsEntry("largest-share", "NotApplicable several-currencies")
        .containsEntry("largest-share currency=USD", "75 (30/40)")
        .containsEntry("largest-share currency=EUR", "100 (5/5)");
  }

  @Test
  void fun04IsAnIntervalWhereADateLeavesItOpen() {
    snapshot.add(
        need("n", "100 USD", "2024-12-31").build(),
        given("certain", "one", RECEIVED, "30 USD").build(),
        given("vague", "two", COMMITTED, "10 USD")
            .stageHistory(history(COMMITTED, "2024"))
            .build(),
        given("later", "three", COMMITTED, "10 USD")
            .stageHistory(history(COMMITTED, "2024-04-01"))
            .build());

    assertThat(looking().all("FUN-04"))
        .containsEntry("value", "[1, 2]")
        .containsEntry("largest-share", "NoData inexact-dates");
    assertThat(looking().unknown("FUN-04")).containsExactly("contribution/vague");
  }
}
