package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;

class RulesTest extends RuleFindings {
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
        "Position 'Position p' (position/p) was last verified on 30 March 2023, more than 12 months ago.",
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
        "Case study 'Case study old' (case-study/old) was last confirmed by its owner on 30 March 2022, more than 24 months ago.",
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
        "Message 'Message m' (key-message/m) was to be reviewed by 30 March 2024.",
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
        "No message about 'modernization' (modernization) for 'leaders' (leaders) is approved, and the strategy requires one.",
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
        "Agreement 'Agreement a' (agreement/a) ends on 29 June 2024, and no renewal is signed or being negotiated.",
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
        "Commitment 'Commitment c' (commitment/c) of organization/bps was due on 30 March 2024 and is not fulfilled.",
        "Ask for it, or agree on another day.");
    assertSince(only("PAR-F03"), "2024-03-31");
    assertThat(only("PAR-F03").evidence())
        .extracting(Object::toString)
        .containsExactly("organization/bps");
  }
}
