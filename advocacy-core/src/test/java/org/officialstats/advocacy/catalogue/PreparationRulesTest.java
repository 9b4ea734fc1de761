package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.event.EventBuilder;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.VersionReason;

class PreparationRulesTest extends RuleFindings {
  private static EventBuilder coming(String id, String dates) {
    return event(id, dates, EventState.CONFIRMED)
        .role(EventRole.ORGANIZING)
        .topics(Set.of(id("privacy")));
  }

  @Test
  void anEventIsFoundThirtyDaysBeforeWithoutMaterial() {
    snapshot.add(
        coming("soon", "2024-04-30/2024-05-02").build(),
        coming("later", "2024-05-01").build(),
        coming("past", "2024-03-30").build(),
        coming("vague", "2024-04").state(EventState.PLANNED).build(),
        coming("listed", "2024-04-10").role(EventRole.LISTED).build(),
        event("held", "2024-04-10", EventState.HELD).role(EventRole.ORGANIZING).build());

    List<Finding> found = findings("EVT-F01");
    assertThat(found)
        .extracting(finding -> finding.subject().toString())
        .containsExactly("event/soon", "event/vague");
    assertSays(
        found.get(0),
        "event/soon",
        "Event 'Event soon' (event/soon) begins on 30 April 2024, and no material in circulation is planned for it or is about its topics.",
        "Plan a material for it and have it ready, or say which topics it is about.");
    assertSince(found.get(0), "2024-03-31");
    assertThat(found.get(1).since()).isEmpty();
  }

  @Test
  void anEventWithAMaterialAboutItsTopicsOrPlannedForItIsNotFound() {
    snapshot.add(
        coming("one", "2024-04-10").build(),
        coming("two", "2024-04-10").topics(Set.of()).build(),
        coming("three", "2024-04-10").topics(Set.of()).build(),
        material("on-privacy", rendition("en", "2024-03-31"))
            .topics(Set.of(id("privacy")))
            .build(),
        material("planned", rendition("en", "2024-03-31")).build(),
        material("not-ready", rendition("en", "2024-04-05")).build(),
        endorsed(
                "plan",
                "2024",
                "2023-12-01",
                item("a", "2024-05-01")
                    .events(Set.of(id("two")))
                    .materials(Set.of(id("planned")))
                    .build(),
                item("b", "2024-05-01")
                    .events(Set.of(id("three")))
                    .materials(Set.of(id("not-ready")))
                    .build())
            .build());

    assertThat(only("EVT-F01").subject()).hasToString("event/three");
  }

  @Test
  void aCoreMaterialIsFoundForTheLanguagesThatAreMissing() {
    TestSnapshot languages =
        new TestSnapshot(strategy().requiredLanguages(List.of("en", "fr", "ar")).build());
    languages.add(
        material("core", rendition("en", "2024-01-01"), rendition("ar", "2024-04-01"))
            .core(true)
            .build(),
        material(
                "vague",
                rendition("en", "2024-01-01"),
                rendition("fr", "2024-03"),
                rendition("ar", "2024"))
            .core(true)
            .build(),
        material("other", rendition("en", "2024-01-01")).build());

    List<Finding> found = Looking.at(languages, "2024-Q1", "2024-03-15").findings("MAT-F02");
    assertThat(found).hasSize(1);
    assertSays(
        found.get(0),
        "material/core",
        "Material 'Material core' (material/core) belongs to the core and is not published in: French and Arabic.",
        "Have it translated and publish it, or take it out of the core.");
  }

  @Test
  void aRequiredLanguageThatHasNoNameIsNamedByItsTag() {
    TestSnapshot languages = new TestSnapshot(
        strategy().requiredLanguages(List.of("zh", "pt-BR", "en")).build(),
        material("core", rendition("en", "2024-01-01")).core(true).build());

    assertThat(Looking.at(languages, "2024-Q1", "2024-03-15").findings("MAT-F02"))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly(
            "Material 'Material core' (material/core) belongs to the core and is not published in: Chinese and pt-BR.");
  }

  @Test
  void aThemeThatIsNotChosenIsFoundTheDayAfterItWasDueUntilItIsChosen() {
    snapshot.add(internationalDay("day", 2024).themeDueOn(day("2024-03-30")).build());
    assertSays(
        only("MAT-F03"),
        "observance/day",
        "The theme of 'Big Data day' (observance/day) was to be chosen by 30 March 2024 and is not chosen.",
        "Choose a theme, and record the day.");
    assertSince(only("MAT-F03"), "2024-03-31");
    assertThat(findings("MAT-F03", "2024-03-30")).isEmpty();

    snapshot.add(internationalDay("day", 2024)
        .themeDueOn(day("2024-03-30"))
        .theme(en("Trust"))
        .themeChosenOn(date("2024-04-01"))
        .build());
    assertThat(findings("MAT-F03")).hasSize(1);
    assertThat(findings("MAT-F03", "2024-04-01")).isEmpty();
  }

  private void agreed(String id, String on, JointActivity... activities) {
    snapshot.add(agreement(id, signed("bps", on), signed("telkomsel", on))
        .activities(List.of(activities))
        .build());
  }

  @Test
  void anAgreementWithoutActivityIsFoundAfterTwelveMonths() {
    agreed("never", "2023-03-30");
    agreed("young", "2023-03-31");
    agreed("stopped", "2020-01-01", shown("2023-03-30"));
    agreed("lives", "2020-01-01", shown("2023-03-31"));
    agreed("vague", "2020-01-01", shown("2023"));

    List<Finding> found = findings("PAR-F02");
    assertThat(found).hasSize(2);
    assertSays(
        found.get(0),
        "agreement/never",
        "Agreement 'Agreement never' (agreement/never) is in force, and nothing done under it is shown for more than 12 months; last sign: 30 March 2023.",
        "Do something together, record what was done with its evidence, or end the agreement.");
    assertSince(found.get(0), "2024-03-31");
    assertThat(found.get(1).subject()).hasToString("agreement/stopped");
  }

  private void plan(String year) {
    snapshot.add(
        endorsed("plan-" + year, year, "2020-01-01", item("i", year + "-06-30").build())
            .build());
  }

  private static ObjectiveReview finding(String objective) {
    return ObjectiveReview.builder()
        .objective(id(objective))
        .finding(en("Done"))
        .rating(Code.of("on-track"))
        .computedRating(Code.of("on-track"))
        .evidence(List.of(LINK))
        .build();
  }

  @Test
  void aReviewThatWasNotHeldIsFoundTheDayAfterItWasDueAlsoForTheYearBefore() {
    plan("2023");
    assertThat(findings("REP-F02", "2024-03-30")).isEmpty();
    assertSays(
        only("REP-F02"),
        "strategy/test",
        "The annual review (2023) was due on 30 March 2024 and has not been held.",
        "Hold it, and record what it finds for each objective.");
    assertSince(only("REP-F02"), "2024-03-31");

    plan("2024");
    assertThat(findings("REP-F02", "2025-04-01"))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly(
            "The annual review (2023) was due on 30 March 2024 and has not been held.",
            "The annual review (2024) was due on 31 March 2025 and has not been held.");
  }

  @Test
  void aReviewThatLacksSomethingIsFoundFromItsDayOn() {
    plan("2023");
    snapshot.add(AnnualReview.builder()
        .id(id("review"))
        .workplan(id("plan-2023"))
        .reviewedOn(day("2024-02-01"))
        .findings(List.of(
            finding("convince"),
            ObjectiveReview.builder()
                .objective(id("raise-awareness"))
                .finding(en("Little"))
                .build()))
        .build());

    assertSays(
        only("REP-F02"),
        "annual-review/review",
        "The annual review (2023) has no finding, rating or evidence on: 'raise-awareness' (raise-awareness) and 'develop-partnerships' (develop-partnerships).",
        "Complete the review.");
    assertSince(only("REP-F02"), "2024-02-01");
    assertThat(findings("REP-F02", "2024-01-31")).isEmpty();
  }

  @Test
  void aChangeOfAnItemIsFoundFromTheEndorsementOfItsVersionOn() {
    snapshot.add(
        endorsed(
                "v1",
                "2024",
                "2023-12-01",
                item("one", "2024-06-30").build(),
                item("two", "2024-06-30").build())
            .build(),
        endorsed("v2", "2024", "2024-03-31", item("one", "2024-09-30").build())
            .version(2)
            .supersedes(id("v1"))
            .changes(List.of(
                VersionReason.of(id("one"), ChangeKind.REDATED, Code.of("schedule")),
                VersionReason.of(id("two"), ChangeKind.DROPPED, Code.of("funding"))))
            .build());

    List<Finding> found = findings("WPL-F03");
    assertThat(found).hasSize(2);
    assertSays(
        found.get(0),
        "workplan/v2",
        "Item 'Item one' (one) was changed in version 2 of the workplan, after it had been endorsed: given other dates; reason: Clash of dates.",
        "See that those who count on the item know of the change.");
    assertSince(found.get(0), "2024-03-31");
    assertThat(found.get(1).message().in("en"))
        .isEqualTo(
            "Item 'Item two' (two) was changed in version 2 of the workplan, after it had been endorsed: dropped; reason: Lack of funding.");
    assertThat(findings("WPL-F03", "2024-03-30")).isEmpty();
  }

  @Test
  void aChangeThatNoVersionGivesAReasonForIsFoundToo() {
    snapshot.add(
        endorsed(
                "v1",
                "2024",
                "2023-12-01",
                item("one", "2024-06-30").build(),
                item("two", "2024-06-30").build())
            .build(),
        endorsed(
                "v2",
                "2024",
                "2024-03-31",
                item("one", "2024-06-30").build(),
                item("two", "2024-09-30").build())
            .version(2)
            .supersedes(id("v1"))
            .changes(List.of(VersionReason.of(id("one"), ChangeKind.CHANGED, Code.of("schedule"))))
            .build());

    List<Finding> found = findings("WPL-F03");
    assertThat(found).hasSize(2).allSatisfy(finding -> assertSince(finding, "2024-03-31"));
    assertThat(found)
        .extracting(finding -> finding.subject() + ": " + finding.message().in("en"))
        .containsExactly(
            "workplan/v2: Item 'Item one' (one) was changed in version 2 of the workplan, after it had been endorsed: changed otherwise; reason: Clash of dates.",
            "workplan/v2: Item 'Item two' (two) was changed in version 2 of the workplan, after it had been endorsed: given other dates; no version says why.");
  }
}
