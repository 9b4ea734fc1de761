package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.audience.OrganizationStep;
import org.officialstats.advocacy.model.casestudy.PolicyStage;

class UptakeIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  private void office(String id, String country, OrganizationStep... steps) {
    snapshot.add(organization(id, "nso")
        .country(Country.of(country))
        .steps(List.of(steps))
        .build());
  }

  @Test
  void out06ShowsEveryStepEvenWithoutOffices() {
    assertThat(looking().all("OUT-06"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "value", "0",
            "value nso-action=strategy", "0",
            "value nso-action=unit", "0",
            "value nso-action=pilot", "0",
            "value nso-action=experimental-statistic", "0",
            "value nso-action=production", "0",
            "value nso-action=legal-access", "0"));
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("OUT-06"))
        .isEqualTo("NotDue period-not-begun");
  }

  @Test
  void out06CountsAnOfficeOnceAndInEachStepThatIsItsFirstOne() {
    office(
        "bps",
        "ID",
        step("pilot", "2024-01-01", "mobile-phone"),
        step("pilot", "2024-03-01", "scanner-data"),
        step("strategy", "2024-03-31"),
        step("unit", "2023-12-31"),
        step("unit", "2024-02-01"));
    office("nisr", "RW", step("pilot", "2024-02-01", "mobile-phone"));
    snapshot.add(organization("telkomsel", "mobile-network-operator")
        .steps(List.of(step("pilot", "2024-02-01")))
        .build());

    assertThat(looking().all("OUT-06"))
        .containsEntry("value", "2")
        .containsEntry("value nso-action=pilot", "2")
        .containsEntry("value nso-action=strategy", "1")
        .containsEntry("value nso-action=unit", "0")
        .containsEntry("value region=142", "1")
        .containsEntry("value region=002", "1")
        .containsEntry("value source-type=mobile-phone", "2")
        .containsEntry("value source-type=unknown", "1")
        .doesNotContainKey("value source-type=scanner-data");
    assertThat(looking().counted("OUT-06"))
        .containsExactly("organization/bps", "organization/nisr");
  }

  @Test
  void out06DoesNotCountStepsWithoutEvidenceNeitherAsTheFirstNorBefore() {
    OrganizationStep hearsay =
        new OrganizationStep(Code.of("pilot"), date("2023-01-01"), Optional.empty(), List.of());
    office("bps", "ID", hearsay);
    assertThat(looking().headline("OUT-06")).isEqualTo("0");

    office("bps", "ID", hearsay, step("pilot", "2024-02-01"));
    assertThat(looking().headline("OUT-06")).isEqualTo("1");
  }

  @Test
  void out06IsAnIntervalWhereAYearLeavesTheFirstStepOpen() {
    office("bps", "ID", step("pilot", "2024"));
    assertThat(looking().headline("OUT-06")).isEqualTo("[0, 1]");
    assertThat(looking().unknown("OUT-06")).containsExactly("organization/bps");

    office("bps", "ID", step("pilot", "2024"), step("pilot", "2024-01-02"));
    assertThat(looking().headline("OUT-06")).isEqualTo("1");

    office("bps", "ID", step("pilot", "2023"), step("pilot", "2024-01-02"));
    assertThat(looking().headline("OUT-06")).isEqualTo("0");
  }

  @Test
  void out07IsZeroWithoutPoliciesAndNotDueBeforeThePeriod() {
    assertThat(looking().headline("OUT-07")).isEqualTo("0");
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("OUT-07"))
        .isEqualTo("NotDue period-not-begun");
  }

  @Test
  void out07CountsWhatIsDatedInThePeriodAndHasEvidence() {
    snapshot.add(
        organization("finance", "ministry-finance", "RW"),
        policyUse("first-day", "finance", "2024-01-01")
            .stage(PolicyStage.DECISION)
            .build(),
        policyUse("last-day", "finance", "2024-03-31").country(Country.of("ID")).build(),
        policyUse("before", "finance", "2023-12-31").build(),
        policyUse("after", "finance", "2024-04-01").build(),
        policyUse("hearsay", "finance", "2024-02-01").evidence(List.of()).build());

    assertThat(looking().all("OUT-07"))
        .containsEntry("value", "2")
        .containsEntry("value organization-kind=ministry-finance", "2")
        .containsEntry("value country=RW", "1")
        .containsEntry("value country=ID", "1")
        .containsEntry("value policy-stage=decision", "1")
        .containsEntry("value policy-stage=unknown", "1");
    assertThat(looking().counted("OUT-07"))
        .containsExactly("policy-use/first-day", "policy-use/last-day");
  }

  @Test
  void out07IsAnIntervalWhereAYearLeavesThePeriodOpen() {
    snapshot.add(
        policyUse("vague", "finance", "2024").build(),
        policyUse("month", "finance", "2024-03").build());

    assertThat(looking().headline("OUT-07")).isEqualTo("[1, 2]");
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-30").headline("OUT-07"))
        .isEqualTo("[0, 2]");
  }
}
