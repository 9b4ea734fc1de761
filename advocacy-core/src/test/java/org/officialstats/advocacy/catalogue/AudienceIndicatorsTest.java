package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.strategy.TargetFrame;

class AudienceIndicatorsTest {
  private static final Organization BPS = organization("bps", "nso", "ID");
  private static final Organization NISR = organization("nisr", "nso", "RW");

  private final TestSnapshot snapshot = new TestSnapshot(strategy().build(), BPS, NISR);

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  private void add(String id, String organization, String kind) {
    snapshot.add(position(id, organization, kind).build());
  }

  @Test
  void aud01IsZeroOfTheFrameWhenNobodyIsOnTheList() {
    assertThat(looking().headline("AUD-01")).isEqualTo("0 (0/2)");
  }

  @Test
  void aud01CountsCountriesAndNotPositions() {
    add("chief", "bps", "chief-statistician");
    add("deputy", "bps", "deputy-chief-statistician");
    add("expert", "nisr", "expert");

    assertThat(looking().all("AUD-01"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value region=142", "100 (1/1)")
        .containsEntry("value region=002", "0 (0/1)")
        .containsEntry("value country-group=LDC", "0 (0/1)")
        .containsEntry("value country-group=LLDC", "0 (0/1)")
        .containsEntry("value country-group=other", "100 (1/1)")
        .containsEntry("value position-kind=chief-statistician", "50 (1/2)")
        .containsEntry("value position-kind=senior-manager", "50 (1/2)");
    assertThat(looking().counted("AUD-01")).containsExactly("position/chief", "position/deputy");
  }

  @Test
  void aud01LeavesOutCountriesBeyondTheFrameAndClosedPositions() {
    snapshot.add(organization("cbs", "nso", "NL"));
    add("chief", "cbs", "chief-statistician");
    snapshot.add(position("closed", "bps", "chief-statistician")
        .closedOn(date("2024-03-31"))
        .build());

    assertThat(looking().headline("AUD-01")).isEqualTo("0 (0/2)");
  }

  @Test
  void aud01TakesTheCountryThatAPositionStandsForBeforeThatOfItsOrganization() {
    snapshot.add(organization("un", "international-organization").build());
    snapshot.add(position("liaison", "un", "chief-statistician")
        .country(Country.of("RW"))
        .build());

    assertThat(looking().all("AUD-01")).containsEntry("value region=002", "100 (1/1)");
  }

  @Test
  void aud01HasNoDataWhenAClosingMonthLeavesACountryOpen() {
    snapshot.add(
        position("chief", "bps", "chief-statistician").closedOn(date("2024-03")).build());

    Looking inMarch = Looking.at(snapshot, "2024-Q1", "2024-03-15");
    assertThat(inMarch.headline("AUD-01")).isEqualTo("NoData inexact-dates");
    assertThat(inMarch.unknown("AUD-01")).containsExactly("position/chief");
    assertThat(looking().headline("AUD-01")).isEqualTo("0 (0/2)");
  }

  @Test
  void aud01FollowsTheMembersWhenTheFrameIsTheirs() {
    TestSnapshot members = new TestSnapshot(
        strategy().frame(TargetFrame.MEMBERS).build(),
        organization("bps", "nso")
            .country(Country.of("ID"))
            .roles(Set.of(Organization.MEMBER))
            .build(),
        organization("eurostat", "international-organization")
            .roles(Set.of(Organization.MEMBER))
            .build(),
        NISR,
        position("chief", "bps", "chief-statistician").build());

    assertThat(Looking.at(members, "2024-Q1", "2024-03-31").headline("AUD-01"))
        .isEqualTo("100 (1/1)");
  }

  @Test
  void aud01IsUndefinedWithoutCountriesInTheFrame() {
    TestSnapshot none = new TestSnapshot(strategy().frame(TargetFrame.MEMBERS).build());

    assertThat(Looking.at(none, "2024-Q1", "2024-03-31").headline("AUD-01"))
        .isEqualTo("Undefined empty-frame (0/0)");
  }

  @Test
  void aud01CanHaveTheWholeWorldAsItsFrame() {
    TestSnapshot world =
        new TestSnapshot(strategy().frame(TargetFrame.ALL_COUNTRIES).build(), BPS);

    assertThat(Looking.at(world, "2024-Q1", "2024-03-31").headline("AUD-01"))
        .isEqualTo("0 (0/" + Country.all().size() + ")");
  }

  @Test
  void aud02TakesTwelveMonthsToTheDay() {
    verified("old", "2023-03-30");
    verified("just", "2023-03-31");
    verified("new", "2024-03-31");
    add("never", "bps", "expert");

    assertThat(looking().headline("AUD-02")).isEqualTo("50 (2/4)");
    assertThat(looking().notCounted("AUD-02")).containsExactly("position/never", "position/old");
  }

  private void verified(String id, String on) {
    snapshot.add(verifiedPosition(id, on));
  }

  private static Position verifiedPosition(String id, String on) {
    return position(id, "bps", "expert").lastVerifiedOn(date(on)).build();
  }

  @Test
  void aud02HasNoDataWhenOnlyTheMonthOfAVerificationIsKnown() {
    verified("maybe", "2023-03");
    verified("new", "2024-01-01");

    assertThat(looking().headline("AUD-02")).isEqualTo("NoData inexact-dates");
    assertThat(looking()
            .headlineFigure("AUD-02")
            .result()
            .whyMissing()
            .orElseThrow()
            .text()
            .in("en"))
        .isEqualTo(
            "For 1 of 2 it cannot be told: a date that matters is not known to the day, or is not recorded.");
  }

  @Test
  void aud02DoesNotCountAVerificationAfterTheDayOfLooking() {
    verified("later", "2024-04-01");

    assertThat(looking().headline("AUD-02")).isEqualTo("NoData inexact-dates");
    assertThat(looking().counted("AUD-02")).isEmpty();
  }

  @Test
  void aud02IsUndefinedOfAnEmptyListAndTakesAnotherSpan() {
    assertThat(looking().headline("AUD-02")).isEqualTo("Undefined no-records (0/0)");

    verified("old", "2023-03-30");
    assertThat(looking().with("months", "24").headline("AUD-02")).isEqualTo("100 (1/1)");
  }

  @Test
  void aud03KeepsMinistriesAndProducersApart() {
    snapshot.add(
        organization("minecofin", "ministry-finance", "RW"),
        organization("minict", "ministry-ict", "RW"),
        organization("telkomsel", "mobile-network-operator", "ID"));
    add("minister", "minecofin", "minister");
    add("other-minister", "minict", "minister");
    add("ceo", "telkomsel", "producer-executive");

    assertThat(looking().all("AUD-03"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value organization-kind=ministry-finance", "50 (1/2)")
        .containsEntry("producers", "50 (1/2)")
        .containsEntry("producers region=142", "100 (1/1)");
    assertThat(looking().counted("AUD-03")).containsExactly("position/minister");
  }

  @Test
  void aud04TakesTheDayOfTheRecordingInTheZoneOfTheBody() {
    // 60 days before 2024-03-01 is 2024-01-01; in Tokyo that day ends at 15:00 UTC.
    snapshot.recordedAt(
        Instant.parse("2024-01-01T14:59:59Z"),
        event("a", "2024-03-01/2024-03-02", EventState.HELD).build());
    snapshot.recordedAt(
        Instant.parse("2024-01-01T15:00:00Z"),
        event("b", "2024-03-01/2024-03-02", EventState.HELD).build());

    assertThat(looking().headline("AUD-04")).isEqualTo("50 (1/2)");
    assertThat(looking().counted("AUD-04")).containsExactly("event/a");
  }

  @Test
  void aud04LooksAtEventsThatBeganInThePeriod() {
    snapshot.add(
        event("q1", "2024-03-31/2024-04-02", EventState.CONFIRMED)
            .kind(Code.of("conference"))
            .build(),
        event("before", "2023-12-31/2024-01-01", EventState.HELD).build(),
        event("after", "2024-04-01/2024-04-02", EventState.PLANNED).build());

    assertThat(looking().headline("AUD-04")).isEqualTo("100 (1/1)");
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-30").headline("AUD-04"))
        .isEqualTo("Undefined no-records (0/0)");
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("AUD-04"))
        .isEqualTo("NotDue period-not-begun");
  }
}
