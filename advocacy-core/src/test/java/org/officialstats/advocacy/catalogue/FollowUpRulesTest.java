package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.resource.SubstanceRequest;
import org.officialstats.advocacy.model.workplan.ItemState;

class FollowUpRulesTest extends RuleFindings {
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
        "Item 'Item one' (one) of 'Workplan plan' (workplan/plan) was due on 30 March 2024; no progress is reported.",
        "Finish it and report it done, or agree on a new version of the workplan.");
    assertSince(found.get(0), "2024-03-31");
    assertThat(found.get(1).message().in("en"))
        .isEqualTo(
            "Item 'Item three' (three) of 'Workplan plan' (workplan/plan) was due on 1 March 2024; the report of 1 February 2024 says: in progress.");
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
        "No workplan (2024) is endorsed, and the year began on 1 January 2024.",
        "Put the next workplan before the body earlier.");

    snapshot.add(
        endorsed("plan", "2024", "2024-01-15", item("one", "2024-03-01").build())
            .build());
    assertThat(only("WPL-F02").message().in("en"))
        .isEqualTo(
            "The workplan (2024) was endorsed on 15 January 2024, after its year had begun on 1 January 2024.");
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
        "The update (fourth quarter of 2023) was due on 30 January 2024 and is not submitted.",
        "Submit it, and plan the next one earlier.");
    assertSince(found.get(0), "2024-01-31");
    assertThat(found.get(1).message().in("en"))
        .isEqualTo(
            "The update (2023) was due on 29 February 2024 and was submitted on 5 March 2024, 5 days late.");
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
        .isEqualTo(
            "The update (first quarter of 2024) was due on 30 April 2024 and is not submitted.");
  }

  @Test
  void aNeedWithoutSourceIsFound() {
    snapshot.add(need("n", "100 USD", "2024-12-31").build());

    assertSays(
        only("FUN-F01"),
        "resource-need/n",
        "Need 'Need n' (resource-need/n) is to be met by 31 December 2024, and no source is identified.",
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
        "What organization/bps pledged (contribution/p) was expected by 30 March 2024 and is neither committed nor received.",
        "Ask the source, or look for another one.");
    assertSince(only("FUN-F02"), "2024-03-31");
  }

  @Test
  void aRequestForSubstanceIsOverdueTheDayAfter() {
    snapshot.add(request("r", Optional.empty()), request("came", Optional.of("2024-03-31")));

    assertSays(
        only("COL-F01"),
        "substance-request/r",
        "Request 'Pictures' (substance-request/r) was due on 30 March 2024 and nothing has come.",
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
        "The concern concern/old about 'privacy' was raised on 30 January 2024 and has had no answer for 60 days.",
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
        "The holder of 'Position m' (position/m) now stands lower than before: opponent.",
        "Find out why, and speak with them.");
    assertSince(only("OUT-F01"), "2024-02-01");
    assertSays(
        only("OUT-F02"),
        "position/s",
        "Where the holder of 'Position s' (position/s) stands was last observed on 30 March 2022, more than 24 months ago.",
        "Observe it again.");
    assertSince(only("OUT-F02"), "2024-03-31");
  }
}
