package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.resource.SubstanceRequest;
import org.officialstats.advocacy.model.strategy.TargetFrame;
import org.officialstats.advocacy.model.workplan.ItemState;

class RulesTest {
  private final TestSnapshot snapshot = new TestSnapshot(
      strategy().requiredCells(List.of()).frame(TargetFrame.MEMBERS).build(),
      organization("bps", "nso", "ID"),
      organization("telkomsel", "mobile-network-operator", "ID"));

  private List<Finding> findings(String code) {
    return findings(code, "2024-03-31");
  }

  private List<Finding> findings(String code, String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf).findings(code);
  }

  private Finding only(String code) {
    List<Finding> found = findings(code);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void assertSays(Finding finding, String subject, String message, String remedy) {
    assertThat(finding.subject()).hasToString(subject);
    assertThat(finding.message().in("en")).isEqualTo(message);
    assertThat(finding.remedy().in("en")).isEqualTo(remedy);
  }

  private static void assertSince(Finding finding, String day) {
    assertThat(finding.since()).contains(day(day));
  }

  @Test
  void nothingIsFoundInAnEmptyState() {
    assertThat(new StandardRules().rules())
        .allSatisfy(
            rule -> assertThat(findings(rule.definition().code(), "2023-12-31")).isEmpty());
  }

  @Test
  void aStaleEntryIsFoundTheDayAfterTwelveMonths() {
    snapshot.add(
        position("p", "bps", "expert").lastVerifiedOn(date("2023-03-30")).build());

    assertSays(
        only("AUD-F01"),
        "position/p",
        "Position 'Position p' (position/p) was last verified on 2023-03-30, more than 12 months ago.",
        "Check the entry with the organization and record the day.");
    assertSince(only("AUD-F01"), "2024-03-31");
    assertThat(findings("AUD-F01", "2024-03-30")).isEmpty();
  }

  @Test
  void anEntryThatWasNeverVerifiedIsStale() {
    snapshot.add(position("p", "bps", "expert").build());

    assertThat(only("AUD-F01").message().in("en"))
        .isEqualTo("Position 'Position p' (position/p) was never verified.");
    assertThat(only("AUD-F01").since()).isEmpty();
  }

  @Test
  void anEntryOfWhichItCannotBeToldIsNotFound() {
    snapshot.add(position("p", "bps", "expert").lastVerifiedOn(date("2023-03")).build());

    assertThat(findings("AUD-F01")).isEmpty();
  }

  @Test
  void aPositionWithoutHolderIsFoundAndTheNameOfAPersonNeverTold() {
    snapshot.add(
        position("vacant", "bps", "expert")
            .holders(List.of(holding("old", "../2024-01-31")))
            .build(),
        position("held", "bps", "expert")
            .holders(List.of(holding("new", "2024-02-01/..")))
            .build());

    assertSays(
        only("AUD-F02"),
        "position/vacant",
        "Position 'Position vacant' (position/vacant) has no named holder.",
        "Record who holds it, or close the position.");
  }

  @Test
  void aCountryOfTheFrameWithoutContactIsFound() {
    TestSnapshot two = new TestSnapshot(
        strategy().build(),
        organization("bps", "nso", "ID"),
        position("chief", "bps", "chief-statistician").build());

    List<Finding> found = Looking.at(two, "2024-Q1", "2024-03-31").findings("AUD-F03");
    assertThat(found).hasSize(1);
    assertSays(
        found.get(0),
        "strategy/test",
        "No chief statistician or senior manager is on the list for Rwanda (RW), a country of the target frame.",
        "Add the position to the list, or take the country out of the frame.");
  }

  @Test
  void aListedCaseStudyAboutAnAreaIsFound() {
    snapshot.add(
        caseStudy("eu").area(Area.of("EU")).build(),
        caseStudy("id").country(Country.of("ID")).build());

    assertSays(
        only("CAS-F01"),
        "case-study/eu",
        "Case study 'Case study eu' (case-study/eu) is about the area 'EU', so it counts for no country.",
        "Give the country if it is about one, or one case study for each country; else leave it.");
  }

  @Test
  void aCaseStudyUnconfirmedForTwentyFourMonthsIsFound() {
    snapshot.add(
        caseStudy("old")
            .country(Country.of("ID"))
            .confirmedByOwnerOn(date("2022-03-30"))
            .build(),
        caseStudy("just")
            .country(Country.of("ID"))
            .confirmedByOwnerOn(date("2022-03-31"))
            .build());

    assertSays(
        only("CAS-F02"),
        "case-study/old",
        "Case study 'Case study old' (case-study/old) was last confirmed by its owner on 2022-03-30,"
            + " more than 24 months ago.",
        "Ask the owner to confirm what it says, and record the day.");
    assertSince(only("CAS-F02"), "2024-03-31");
  }

  @Test
  void anEventHeldWithoutAttendanceOrOutcomeIsFoundUnlessItIsOnlyListed() {
    snapshot.add(
        event("a", "2024-03-01/2024-03-02", EventState.HELD)
            .role(EventRole.ATTENDING)
            .build(),
        event("b", "2024-03-03", EventState.HELD)
            .role(EventRole.ORGANIZING)
            .outcome(en("Declaration"))
            .build(),
        event("c", "2024-03-04", EventState.HELD).role(EventRole.ORGANIZING).build(),
        event("listed", "2024-03-04", EventState.HELD).build(),
        attendance("x", "c", "person").build());

    assertThat(findings("EVT-F02"))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly(
            "Event 'Event a' (event/a) was held, and neither attendance nor outcome is recorded.",
            "Event 'Event b' (event/b) was held, and no attendance is recorded.",
            "Event 'Event c' (event/c) was held, and no outcome is recorded.");
    assertThat(findings("EVT-F02").get(0).remedy().in("en"))
        .isEqualTo("Record who took part and what came of it.");
    assertSince(findings("EVT-F02").get(0), "2024-03-03");
  }

  @Test
  void aReviewOfAMessageIsOverdueTheDayAfter() {
    snapshot.add(approved("m", "privacy", "leaders", "2023-01-01")
        .nextReviewDue(day("2024-03-30"))
        .build());

    assertSays(
        only("MSG-F01"),
        "key-message/m",
        "Message 'Message m' (key-message/m) was to be reviewed by 2024-03-30.",
        "Review it, and record the day of the next review.");
    assertSince(only("MSG-F01"), "2024-03-31");
    assertThat(findings("MSG-F01", "2024-03-30")).isEmpty();
  }

  @Test
  void aRequiredCellWithoutMessageIsFound() {
    TestSnapshot required = new TestSnapshot(
        strategy().build(), approved("m", "privacy", "leaders", "2023-01-01").build());

    List<Finding> found = Looking.at(required, "2024-Q1", "2024-03-31").findings("MSG-F02");
    assertThat(found).hasSize(1);
    assertSays(
        found.get(0),
        "strategy/test",
        "No message about 'modernization' (modernization) for 'leaders' (leaders) is approved, and the"
            + " strategy requires one.",
        "Draft one and have it approved.");
  }

  @Test
  void aMaterialWithAnOlderOrRetiredMessageIsFound() {
    snapshot.add(
        approved("m", "privacy", "leaders", "2024-01-01").version(2).build(),
        approved("gone", "privacy", "leaders", "2020-01-01")
            .state(MessageState.RETIRED)
            .retiredOn(date("2023-01-01"))
            .build(),
        material("a", rendition("en", "2023-01-01"))
            .messages(List.of(new MessageVersion(id("m"), 1)))
            .build(),
        material("b", rendition("en", "2023-01-01"))
            .messages(List.of(new MessageVersion(id("m"), 2)))
            .build(),
        material("c", rendition("en", "2023-01-01"))
            .messages(List.of(new MessageVersion(id("gone"), 1)))
            .build(),
        material("d", rendition("en", "2023-01-01"))
            .messages(List.of(new MessageVersion(id("m"), 1)))
            .withdrawnOn(date("2024-01-02"))
            .build());

    assertThat(findings("MAT-F01"))
        .extracting(finding -> finding.message().in("en"))
        .containsExactly(
            "Material 'Material a' (material/a) carries version 1 of key-message/m, which is followed by version 2.",
            "Material 'Material c' (material/c) carries version 1 of key-message/gone, which is retired.");
    assertThat(findings("MAT-F01").get(0).remedy().in("en"))
        .isEqualTo("Bring the material up to date, or withdraw it.");
  }

  @Test
  void anAgreementThatEndsWithinNinetyDaysWithoutRenewalIsFound() {
    snapshot.add(
        agreement("a", signed("bps", "2023-01-01"), signed("telkomsel", "2023-01-01"))
            .span(DateSpan.parse("2023-01-01/2024-06-29"))
            .build(),
        agreement("vague", signed("bps", "2023-01-01"), signed("telkomsel", "2023-01-01"))
            .span(DateSpan.parse("2023-01-01/2024-06"))
            .build());

    assertSays(
        only("PAR-F01"),
        "agreement/a",
        "Agreement 'Agreement a' (agreement/a) ends on 2024-06-29, and no renewal is signed or being negotiated.",
        "Negotiate its renewal, or decide to let it end.");
    assertSince(only("PAR-F01"), "2024-03-31");
    assertThat(findings("PAR-F01", "2024-03-30")).isEmpty();
  }

  @Test
  void aCommitmentIsOverdueTheDayAfter() {
    snapshot.add(
        commitment("c", "bps", "2024-03-30").build(),
        commitment("kept-late", "bps", "2024-03-01")
            .fulfilledOn(date("2024-03-31"))
            .build());

    assertSays(
        only("PAR-F03"),
        "commitment/c",
        "Commitment 'Commitment c' (commitment/c) of organization/bps was due on 2024-03-30 and is not fulfilled.",
        "Ask for it, or agree on another day.");
    assertSince(only("PAR-F03"), "2024-03-31");
    assertThat(only("PAR-F03").evidence())
        .extracting(Object::toString)
        .containsExactly("organization/bps");
  }

  @Test
  void anItemIsOverdueTheDayAfterUnlessItIsDoneOrDropped() {
    snapshot.add(
        endorsed(
                "plan",
                "2024",
                "2023-12-01",
                item("one", "2024-03-30").build(),
                item("two", "2024-03-01").build(),
                item("three", "2024-03-01").build(),
                item("four", "2024-03-31").build())
            .build(),
        progress("a", "plan", "two", "2024-02-01", ItemState.DONE).build(),
        progress("b", "plan", "three", "2024-02-01", ItemState.IN_PROGRESS).build());

    List<Finding> found = findings("WPL-F01");
    assertThat(found).hasSize(2);
    assertSays(
        found.get(0),
        "workplan/plan",
        "Item 'Item one' (one) of 'Workplan plan' (workplan/plan) was due on 2024-03-30; no progress is reported.",
        "Finish it and report it done, or agree on a new version of the workplan.");
    assertSince(found.get(0), "2024-03-31");
    assertThat(found.get(1).message().in("en"))
        .isEqualTo(
            "Item 'Item three' (three) of 'Workplan plan' (workplan/plan) was due on 2024-03-01;"
                + " the report of 2024-02-01 says in-progress.");
    assertThat(found.get(1).evidence())
        .extracting(Object::toString)
        .containsExactly("item-progress/b");
  }

  @Test
  void anItemOfAPlanThatIsNotEndorsedIsNotOverdue() {
    snapshot.add(workplan("plan", "2024", item("one", "2024-03-01").build()).build());

    assertThat(findings("WPL-F01")).isEmpty();
  }

  @Test
  void aWorkplanThatIsNotEndorsedBeforeItsYearIsFound() {
    snapshot.add(workplan("plan", "2024", item("one", "2024-03-01").build()).build());
    assertSays(
        only("WPL-F02"),
        "strategy/test",
        "No workplan of 2024 is endorsed, and the year began on 2024-01-01.",
        "Put the next workplan before the body earlier.");

    snapshot.add(
        endorsed("plan", "2024", "2024-01-15", item("one", "2024-03-01").build())
            .build());
    assertThat(only("WPL-F02").message().in("en"))
        .isEqualTo(
            "The workplan of 2024 was endorsed on 2024-01-15, after its year had begun on 2024-01-01.");
    assertSince(only("WPL-F02"), "2024-01-01");

    snapshot.add(
        endorsed("plan", "2024", "2023-12-31", item("one", "2024-03-01").build())
            .build());
    assertThat(findings("WPL-F02")).isEmpty();
  }

  @Test
  void anUpdateThatIsMissingOrLateIsFound() {
    snapshot.add(draft("q4", "2023-Q4", "2024-01-30"));
    snapshot.add(submitted("y", "2023", "2024-02-29", "2024-03-05"));
    snapshot.add(submitted("q3", "2023-Q3", "2023-10-30", "2023-12-30"));

    List<Finding> found = findings("REP-F01");
    assertThat(found).hasSize(2);
    assertSays(
        found.get(0),
        "progress-update/q4",
        "The update on 2023-Q4 was due on 2024-01-30 and is not submitted.",
        "Submit it, and plan the next one earlier.");
    assertSince(found.get(0), "2024-01-31");
    assertThat(found.get(1).message().in("en"))
        .isEqualTo(
            "The update on 2023 was due on 2024-02-29 and was submitted on 2024-03-05, 5 days late.");
    assertThat(findings("REP-F01", "2024-01-30")).isEmpty();
  }

  @Test
  void anUpdateWithoutAnyRecordIsFoundOnTheStrategy() {
    snapshot.add(
        endorsed("plan", "2024", "2023-12-01", item("one", "2024-12-01").build())
            .build());

    List<Finding> found = findings("REP-F01", "2024-05-01");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).subject()).hasToString("strategy/test");
    assertThat(found.get(0).message().in("en"))
        .isEqualTo("The update on 2024-Q1 was due on 2024-04-30 and is not submitted.");
  }

  @Test
  void aNeedWithoutSourceIsFound() {
    snapshot.add(need("n", "100 USD", "2024-12-31").build());

    assertSays(
        only("FUN-F01"),
        "resource-need/n",
        "Need 'Need n' (resource-need/n) is to be met by 2024-12-31, and no source is identified.",
        "Look for a source, and record it as a contribution to this need.");
  }

  @Test
  void aPledgeIsOverdueTheDayAfter() {
    snapshot.add(
        contribution("p", "bps", ContributionStage.PLEDGED)
            .cash(Amount.parse("10 USD"))
            .expectedBy(day("2024-03-30"))
            .build(),
        contribution("committed", "bps", ContributionStage.COMMITTED)
            .cash(Amount.parse("10 USD"))
            .expectedBy(day("2024-03-30"))
            .build());

    assertSays(
        only("FUN-F02"),
        "contribution/p",
        "What organization/bps pledged (contribution/p) was expected by 2024-03-30 and is neither committed"
            + " nor received.",
        "Ask the source, or look for another one.");
    assertSince(only("FUN-F02"), "2024-03-31");
  }

  @Test
  void aRequestForSubstanceIsOverdueTheDayAfter() {
    snapshot.add(request("r", Optional.empty()), request("came", Optional.of("2024-03-31")));

    assertSays(
        only("COL-F01"),
        "substance-request/r",
        "Request 'Pictures' (substance-request/r) was due on 2024-03-30 and nothing has come.",
        "Remind those who were asked, or ask others.");
    assertSince(only("COL-F01"), "2024-03-31");
  }

  private static SubstanceRequest request(String id, Optional<String> receivedOn) {
    return SubstanceRequest.builder()
        .id(id(id))
        .organization(id("bps"))
        .what(en("Pictures"))
        .material(id("brochure"))
        .askedOn(day("2024-01-01"))
        .due(day("2024-03-30"))
        .receivedOn(receivedOn.map(Facts::day))
        .build();
  }

  @Test
  void aConcernWithoutAnswerForSixtyDaysIsFound() {
    snapshot.add(
        concern("old", "2024-01-30"), concern("just", "2024-01-31"), concern("vague", "2024-01"));

    assertSays(
        only("LRN-F01"),
        "concern/old",
        "The concern concern/old about 'privacy' was raised on 2024-01-30 and has had no answer for 60 days.",
        "Answer it, and record the answer.");
    assertSince(only("LRN-F01"), "2024-03-31");
  }

  private static Concern concern(String id, String raisedOn) {
    return Concern.builder()
        .id(id(id))
        .organization(id("bps"))
        .topic(id("privacy"))
        .raisedOn(date(raisedOn))
        .text(en("Is it safe?"))
        .build();
  }

  @Test
  void aBackslideAndAStaleStanceAreFound() {
    snapshot.add(
        position("m", "bps", "minister").build(),
        stance("a", "m", StanceLevel.SUPPORTER, "2022-01-01").build(),
        stance("b", "m", StanceLevel.OPPONENT, "2024-02-01").build(),
        position("s", "bps", "minister").build(),
        stance("c", "s", StanceLevel.NEUTRAL, "2022-03-30").build());

    assertSays(
        only("OUT-F01"),
        "position/m",
        "The holder of 'Position m' (position/m) now stands at opponent, lower than before.",
        "Find out why, and speak with them.");
    assertSince(only("OUT-F01"), "2024-02-01");
    assertSays(
        only("OUT-F02"),
        "position/s",
        "Where the holder of 'Position s' (position/s) stands was last observed on 2022-03-30, more than 24"
            + " months ago.",
        "Observe it again.");
    assertSince(only("OUT-F02"), "2024-03-31");
  }
}
