package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.AttendanceMode;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventBuilder;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.StateChange;

class EventIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return looking("2024-03-31");
  }

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2024-Q1", asOf);
  }

  private void held(String id, String dates) {
    snapshot.add(event(id, dates, EventState.HELD).build());
  }

  private void people(String event, int first, int last) {
    for (int person = first; person <= last; person++) {
      snapshot.add(attendance(event + "-" + person, event, "person-" + person).build());
    }
  }

  /** Event A has 30 named and 20 unnamed people, event B 25 named ones, 10 of them also at A. */
  private void workedExample() {
    held("a", "2024-02-01/2024-02-02");
    held("b", "2024-03-01");
    people("a", 1, 30);
    snapshot.add(heads("a-heads", "a", 20).build());
    people("b", 21, 45);
  }

  @Test
  void evt02And03HoldTheWorkedValues() {
    workedExample();

    assertThat(looking().headline("EVT-02")).isEqualTo("75");
    assertThat(looking().headline("EVT-03")).isEqualTo("[50, 65]");
  }

  @Test
  void evt02And03AreZeroWhenNothingWasHeld() {
    snapshot.add(event("planned", "2024-02-01", EventState.CONFIRMED).build());

    assertThat(looking().headline("EVT-02")).isEqualTo("0");
    assertThat(looking().headline("EVT-03")).isEqualTo("0");
  }

  @Test
  void evt02And03HaveNoDataWhenNoAttendanceIsRecorded() {
    held("a", "2024-02-01");

    assertThat(looking().headline("EVT-02")).isEqualTo("NoData attendance-not-recorded");
    assertThat(looking().headline("EVT-03")).isEqualTo("NoData attendance-not-recorded");
    assertThat(looking().unknown("EVT-02")).containsExactly("event/a");
  }

  @Test
  void evt02TellsOfEventsWithoutAttendanceBesideThoseWith() {
    workedExample();
    held("c", "2024-03-02");

    assertThat(looking().all("EVT-02"))
        .containsEntry("value", "75")
        .containsEntry("events-without-attendance", "1");
    assertThat(looking().unknown("EVT-02")).containsExactly("event/c");
  }

  @Test
  void evt02And03AreNotDueBeforeThePeriod() {
    assertThat(looking("2023-12-31").headline("EVT-02")).isEqualTo("NotDue period-not-begun");
    assertThat(looking("2023-12-31").headline("EVT-03")).isEqualTo("NotDue period-not-begun");
  }

  @Test
  void anEventBelongsToThePeriodOfItsLastDay() {
    held("over-the-end", "2024-03-30/2024-04-01");
    held("over-the-start", "2023-12-30/2024-01-01");
    people("over-the-end", 1, 3);
    people("over-the-start", 1, 2);

    assertThat(looking().headline("EVT-02")).isEqualTo("2");
    assertThat(Looking.at(snapshot, "2024-Q2", "2024-06-30").headline("EVT-02")).isEqualTo("3");
  }

  @Test
  void anEventThatIsNotOverByTheDayOfLookingDoesNotCount() {
    held("a", "2024-02-01/2024-02-03");
    people("a", 1, 3);

    assertThat(looking("2024-02-02").headline("EVT-02")).isEqualTo("0");
    assertThat(looking("2024-02-03").headline("EVT-02")).isEqualTo("3");
  }

  @Test
  void anEventOfAMonthInThePeriodIsCertainAndOneOfAYearIsNot() {
    held("month", "2024-02");
    held("year", "2024");
    people("month", 1, 3);
    people("year", 3, 7);

    assertThat(looking().headline("EVT-02")).isEqualTo("[3, 8]");
    assertThat(looking().headline("EVT-03")).isEqualTo("[3, 7]");
    assertThat(looking().unknown("EVT-03"))
        .hasSize(6)
        .contains("event/year", "attendance/year-3")
        .doesNotContain("event/month");
  }

  @Test
  void anEventWithoutLastDayBelongsToThePeriodOfItsFirstAndOneWithoutDatesCannotBeTold() {
    held("begun", "2024-02-01/..");
    held("sooner", "2023-12-31/..");
    held("undated", "../..");
    people("begun", 1, 3);
    people("sooner", 4, 5);
    people("undated", 6, 6);

    assertThat(looking().headline("EVT-02")).isEqualTo("[3, 4]");
  }

  @Test
  void evt02CountsAPersonWithTwoRecordsAtOneEventOnce() {
    held("a", "2024-02-01");
    snapshot.add(
        attendance("one", "a", "p").build(),
        attendance("two", "a", "p").role(Code.of("speaker")).build());

    assertThat(looking().headline("EVT-02")).isEqualTo("1");
    assertThat(looking().headline("EVT-03")).isEqualTo("1");
    assertThat(looking().counted("EVT-02")).containsExactly("attendance/one", "attendance/two");
  }

  @Test
  void delegatesAndErasedPeopleCountAsThePeopleWhoCame() {
    held("a", "2024-02-01");
    snapshot.add(
        Person.builder().id(id("p")).erased(true).build(),
        attendance("delegate", "a", "p").delegateOf(id("minister")).build());

    assertThat(looking().headline("EVT-02")).isEqualTo("1");
    assertThat(looking().headline("EVT-03")).isEqualTo("1");
  }

  @Test
  void headsAloneGiveAnInterval() {
    held("a", "2024-02-01");
    held("b", "2024-02-02");
    snapshot.add(heads("ha", "a", 20).build(), heads("hb", "b", 30).build());

    assertThat(looking().headline("EVT-02")).isEqualTo("50");
    assertThat(looking().headline("EVT-03")).isEqualTo("[30, 50]");
  }

  @Test
  void headCountsThatAreLowerBoundsLeaveNoUpperOne() {
    held("a", "2024-02-01");
    people("a", 1, 5);
    snapshot.add(heads("ha", "a", 150).atLeast(true).build());

    assertThat(looking().all("EVT-02"))
        .containsEntry("value", "NoData lower-bound-only")
        .containsEntry("at-least", "155");
    assertThat(looking().all("EVT-03"))
        .containsEntry("value", "NoData lower-bound-only")
        .containsEntry("at-least", "155");
    assertThat(looking()
            .headlineFigure("EVT-02")
            .result()
            .whyMissing()
            .orElseThrow()
            .text()
            .in("en"))
        .isEqualTo(
            "At least 155: some head counts are lower bounds, so the number has no upper bound.");
  }

  @Test
  void evt02IsGivenByKindModeSegmentRegionAndSex() {
    held("a", "2024-02-01");
    snapshot.add(
        event("c", "2024-02-05", EventState.HELD).kind(Code.of("conference")).build(),
        organization("bps", "nso", "ID"),
        position("chief", "bps", "chief-statistician").build(),
        attendance("one", "a", "p1")
            .country(Country.of("RW"))
            .mode(AttendanceMode.ONLINE)
            .build(),
        attendance("two", "c", "p2")
            .position(id("chief"))
            .segment(id("leaders"))
            .build());

    assertThat(looking().all("EVT-02"))
        .containsEntry("value event-kind=workshop", "1")
        .containsEntry("value event-kind=conference", "1")
        .containsEntry("value attendance-mode=online", "1")
        .containsEntry("value attendance-mode=unknown", "1")
        .containsEntry("value region=002", "1")
        .containsEntry("value region=142", "1")
        .containsEntry("value segment=leaders", "1")
        .containsEntry("value sex=unknown", "2");
  }

  @Test
  void evt01IsNotApplicableWithoutAnEndorsedWorkplan() {
    snapshot.add(workplan("draft", "2024", item("i", "2024-03-01").build()).build());
    snapshot.add(
        endorsed("later", "2024", "2024-04-01", item("i", "2024-03-01").build()).build());

    assertThat(looking().headline("EVT-01")).isEqualTo("NotApplicable no-endorsed-workplan");
  }

  private void plan(Event... events) {
    snapshot.add(events);
    Set<Id<Event>> ids = Arrays.stream(events).map(Event::id).collect(Collectors.toSet());
    snapshot.add(endorsed(
            "plan", "2024", "2023-12-01", item("i", "2024-12-01").events(ids).build())
        .build());
  }

  private static EventBuilder changed(String id, String dates, StateChange... history) {
    EventState state = history[history.length - 1].state();
    return event(id, dates, state).stateHistory(List.of(history));
  }

  @Test
  void evt01IsUndefinedWhenNothingWasPlannedForThePeriod() {
    plan(event("q2", "2024-05-01", EventState.PLANNED).build());

    assertThat(looking().headline("EVT-01")).isEqualTo("Undefined nothing-planned (0/0)");
  }

  @Test
  void evt01CountsWhatWasHeldAgainstWhatWasPlannedWithReasonsForTheRest() {
    plan(
        event("held", "2024-02-01", EventState.HELD).build(),
        changed(
                "cancelled",
                "2024-02-05",
                StateChange.to(EventState.CANCELLED, date("2024-01-20"), Code.of("funding")))
            .build(),
        changed(
                "postponed",
                "2024-02-06",
                StateChange.to(EventState.POSTPONED, date("2024-01-21"), Code.of("schedule")))
            .build(),
        event("open", "2024-03-31", EventState.CONFIRMED).build());
    held("unplanned", "2024-02-02");

    assertThat(looking().all("EVT-01"))
        .containsEntry("value", "25 (1/4)")
        .containsEntry("value event-kind=workshop", "25 (1/4)")
        .containsEntry("cancelled", "1")
        .containsEntry("cancelled change-reason=funding", "1")
        .containsEntry("postponed", "1")
        .containsEntry("postponed change-reason=schedule", "1");
    assertThat(looking("2024-01-20").all("EVT-01"))
        .containsEntry("value", "0 (0/4)")
        .containsEntry("cancelled", "1")
        .containsEntry("postponed", "0");
  }

  @Test
  void evt01HoldsAnEventToTheDatesThatWereInForceWhenThePlanWasEndorsed() {
    plan(changed(
            "moved",
            "2024-05-01",
            StateChange.to(EventState.PLANNED, date("2023-11-01"))
                .insteadOf(DateSpan.parse("2024-01-15")),
            StateChange.to(EventState.PLANNED, date("2024-01-10"))
                .insteadOf(DateSpan.parse("2024-02-15")),
            StateChange.to(EventState.HELD, date("2024-05-02")))
        .build());

    assertThat(looking().headline("EVT-01")).isEqualTo("0 (0/1)");
    Looking secondQuarter = Looking.at(snapshot, "2024-Q2", "2024-06-30");
    assertThat(secondQuarter.headline("EVT-01")).isEqualTo("Undefined nothing-planned (1/0)");
    assertThat(Looking.at(snapshot, "2024", "2024-12-31").headline("EVT-01"))
        .isEqualTo("100 (1/1)");
  }

  @Test
  void evt01HasNoDataWhenTheDayOfAMoveLeavesThePlanOpen() {
    plan(changed(
            "moved",
            "2024-05-01",
            StateChange.to(EventState.PLANNED, date("2023-12"))
                .insteadOf(DateSpan.parse("2024-02-15")))
        .build());

    assertThat(looking().headline("EVT-01")).isEqualTo("NoData inexact-dates");
    assertThat(looking().unknown("EVT-01")).containsExactly("event/moved");
  }

  @Test
  void evt01IsMeasuredAgainstTheVersionInForceOnTheDay() {
    held("a", "2024-01-15");
    held("b", "2024-01-16");
    snapshot.add(
        endorsed(
                "v1",
                "2024",
                "2023-12-01",
                item("i", "2024-12-01").events(Set.of(id("a"))).build())
            .build(),
        endorsed(
                "v2",
                "2024",
                "2024-02-01",
                item("i", "2024-12-01").events(Set.of(id("a"), id("b"))).build())
            .version(2)
            .supersedes(id("v1"))
            .changes(List.of(PlanIndicatorsTest.changed("i")))
            .build());

    assertThat(looking("2024-01-31").headline("EVT-01")).isEqualTo("100 (1/1)");
    assertThat(looking("2024-02-01").headline("EVT-01")).isEqualTo("100 (2/2)");
  }
}
