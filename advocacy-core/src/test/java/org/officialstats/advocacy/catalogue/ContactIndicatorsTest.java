package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.strategy.TargetFrame;

class ContactIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(
      strategy().build(),
      organization("bps", "nso", "ID"),
      organization("nisr", "nso", "RW"),
      organization("finance", "ministry-finance", "ID"),
      position("chief-id", "bps", "chief-statistician")
          .holders(
              List.of(holding("old", "2020-01-01/2024-01-31"), holding("new", "2024-02-01/..")))
          .build(),
      position("chief-rw", "nisr", "chief-statistician").build(),
      position("budget", "finance", "senior-official").build());

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  private void held(String id, String dates) {
    snapshot.add(event(id, dates, EventState.HELD).build());
  }

  private void came(String person, String event) {
    snapshot.add(attendance(event + "-" + person, event, person).build());
  }

  @Test
  void evt04IsUndefinedWithoutEntriesAndNotDueBeforeThePeriod() {
    TestSnapshot empty = new TestSnapshot(strategy().build());

    assertThat(Looking.at(empty, "2024-Q1", "2024-03-31").headline("EVT-04"))
        .isEqualTo("Undefined no-records (0/0)");
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("EVT-04"))
        .isEqualTo("NotDue period-not-begun");
    assertThat(looking().headline("EVT-04")).isEqualTo("0 (0/2)");
  }

  @Test
  void evt04CountsAnEntryOnceHoweverOftenItsHolderCame() {
    held("one", "2024-02-10");
    held("two", "2024-03-31");
    came("new", "one");
    came("new", "two");
    snapshot.add(
        heads("named-office", "two", 1).position(id("chief-id")).build(),
        meeting("visit", "2024-03-01").positions(Set.of(id("chief-id"))).build());

    assertThat(looking().all("EVT-04"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value region=142", "100 (1/1)")
        .containsEntry("value region=002", "0 (0/1)")
        .containsEntry("value approach=direct", "50 (1/2)")
        .containsEntry("value approach=indirect", "0 (0/2)")
        .containsEntry("delegates-only", "0 (0/2)");
    assertThat(looking().counted("EVT-04"))
        .containsExactly(
            "attendance/named-office",
            "attendance/one-new",
            "attendance/two-new",
            "interaction/visit",
            "position/chief-id");
    assertThat(looking().notCounted("EVT-04")).containsExactly("position/chief-rw");
  }

  @Test
  void evt04CountsWhoeverHeldThePositionOnTheLastDayOfTheEvent() {
    held("february", "2024-01-30/2024-02-01");
    came("old", "february");
    assertThat(looking().headline("EVT-04")).isEqualTo("0 (0/2)");

    held("january", "2024-01-31");
    came("old", "january");
    assertThat(looking().headline("EVT-04")).isEqualTo("50 (1/2)");
  }

  @Test
  void evt04CountsAHolderWhoIsErased() {
    snapshot.add(person("new", "Name").build().erase());
    held("one", "2024-02-10");
    came("new", "one");

    assertThat(looking().headline("EVT-04")).isEqualTo("50 (1/2)");
  }

  @Test
  void evt04HasNoDataWhereTheMonthOfAnEventLeavesTheHolderOrThePeriodOpen() {
    snapshot.add(position("chief-id", "bps", "chief-statistician")
        .holders(List.of(holding("old", "2020-01-01/2024-01-15")))
        .build());
    held("january", "2024-01");
    came("old", "january");
    assertThat(looking().headline("EVT-04")).isEqualTo("NoData inexact-dates");
    assertThat(looking().unknown("EVT-04"))
        .containsExactly("attendance/january-old", "position/chief-id");

    snapshot.add(
        meeting("visit", "2024-01-10").positions(Set.of(id("chief-id"))).build());
    assertThat(looking().headline("EVT-04")).isEqualTo("50 (1/2)");

    snapshot.add(meeting("visit", "2024").positions(Set.of(id("chief-rw"))).build());
    assertThat(looking().headline("EVT-04")).isEqualTo("NoData inexact-dates");
  }

  @Test
  void evt04ShowsDelegatesApart() {
    held("one", "2024-02-10");
    snapshot.add(
        attendance("deputy", "one", "deputy").delegateOf(id("chief-rw")).build(),
        attendance("aide", "one", "aide").delegateOf(id("chief-id")).build());
    came("new", "one");

    assertThat(looking().all("EVT-04"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("delegates-only", "50 (1/2)");
  }

  @Test
  void evt04ShowsLettersApart() {
    snapshot.add(
        letter("letter", "2024-03-31").positions(Set.of(id("chief-rw"))).build(),
        letter("next", "2024-04-01").positions(Set.of(id("chief-id"))).build());

    assertThat(looking().all("EVT-04"))
        .containsEntry("value", "0 (0/2)")
        .containsEntry("value approach=indirect", "50 (1/2)");
  }

  @Test
  void evt04TakesTheEntriesThatWereThereWhenThePeriodBegan() {
    snapshot.add(position("chief-rw", "nisr", "chief-statistician")
        .closedOn(date("2024-01-01"))
        .build());
    assertThat(looking().headline("EVT-04")).isEqualTo("0 (0/1)");

    snapshot.add(position("chief-rw", "nisr", "chief-statistician")
        .closedOn(date("2024-01-02"))
        .build());
    assertThat(looking().headline("EVT-04")).isEqualTo("0 (0/2)");

    snapshot.add(position("chief-rw", "nisr", "chief-statistician")
        .closedOn(date("2024-01"))
        .build());
    assertThat(looking().headline("EVT-04")).isEqualTo("NoData inexact-dates");
  }

  @Test
  void evt05IsZeroWithoutContactsAndUndefinedWithoutCountries() {
    TestSnapshot free = new TestSnapshot(strategy().frame(TargetFrame.MEMBERS).build());

    assertThat(looking().headline("EVT-05")).isEqualTo("0 (0/2)");
    assertThat(Looking.at(free, "2024-Q1", "2024-03-31").headline("EVT-05"))
        .isEqualTo("Undefined empty-frame (0/0)");
  }

  @Test
  void evt05CountsCountriesByAnyDirectContactWithAStrategicMinistry() {
    held("one", "2024-03-31");
    snapshot.add(heads("five", "one", 5).organization(id("finance")).build());

    assertThat(looking().all("EVT-05"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value region=142", "100 (1/1)")
        .containsEntry("value organization-kind=ministry-finance", "50 (1/2)");
    assertThat(looking().counted("EVT-05")).containsExactly("attendance/five");
  }

  @Test
  void evt05CountsMeetingsAndDelegatesButNoLettersAndNoOtherMinistries() {
    snapshot.add(
        letter("letter", "2024-02-01").organizations(Set.of(id("finance"))).build(),
        organization("culture", "ministry-other", "RW"),
        meeting("other", "2024-02-01").organizations(Set.of(id("culture"))).build(),
        meeting("before", "2023-12-31").positions(Set.of(id("budget"))).build());
    assertThat(looking().headline("EVT-05")).isEqualTo("0 (0/2)");

    held("one", "2024-02-10");
    snapshot.add(attendance("aide", "one", "aide").delegateOf(id("budget")).build());
    assertThat(looking().headline("EVT-05")).isEqualTo("50 (1/2)");

    snapshot.add(
        position("abroad", "finance", "senior-official")
            .country(Country.of("RW"))
            .build(),
        meeting("visit", "2024-01-01").positions(Set.of(id("abroad"))).build());
    assertThat(looking().headline("EVT-05")).isEqualTo("100 (2/2)");
  }

  @Test
  void evt05HasNoDataWhereAYearLeavesItOpenUnlessAnotherContactIsCertain() {
    snapshot.add(meeting("vague", "2024").organizations(Set.of(id("finance"))).build());
    assertThat(looking().headline("EVT-05")).isEqualTo("NoData inexact-dates");

    snapshot.add(
        meeting("exact", "2024-01-01").organizations(Set.of(id("finance"))).build());
    assertThat(looking().headline("EVT-05")).isEqualTo("50 (1/2)");
  }

  @Test
  void evt06IsUndefinedWhenNothingWasHeld() {
    snapshot.add(event("planned", "2024-02-10", EventState.PLANNED).build());
    held("next", "2024-03-31/2024-04-01");

    assertThat(looking().headline("EVT-06")).isEqualTo("Undefined no-records (0/0)");
  }

  @Test
  void evt06CountsHeldEventsAtWhichSomethingWentOut() {
    held("one", "2024-02-10");
    held("two", "2024-03-31");
    held("three", "2024-01-01");
    held("before", "2023-12-31");
    snapshot.add(
        handedOut("a", "brochure", "one", 100).build(),
        handedOut("b", "factsheet", "one", 5).build(),
        handedOut("c", "brochure", "two", 1).build(),
        handedOut("nothing", "brochure", "three", 0).build(),
        handedOut("d", "poster", "before", 3).build());

    assertThat(looking().all("EVT-06"))
        .containsEntry("value", "66.666667 (2/3)")
        .containsEntry("value event-kind=workshop", "66.666667 (2/3)")
        .containsEntry("value material=brochure", "66.666667 (2/3)")
        .containsEntry("value material=factsheet", "33.333333 (1/3)")
        .doesNotContainKey("value material=poster");
    assertThat(looking().notCounted("EVT-06")).containsExactly("event/three");
  }

  @Test
  void evt06HasNoDataWhereAYearLeavesThePeriodOpen() {
    held("vague", "2024");
    snapshot.add(handedOut("a", "brochure", "vague", 1).build());

    assertThat(looking().headline("EVT-06")).isEqualTo("NoData inexact-dates");
  }
}
