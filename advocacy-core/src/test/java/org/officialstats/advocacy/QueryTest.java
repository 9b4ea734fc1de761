package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Query;
import org.officialstats.advocacy.spi.Settings;

class QueryTest {
  private final Tracker tracker =
      TestTracker.describe().store("memory", Settings.none()).open();

  @BeforeEach
  void commit() {
    Event bogota = event("ev01", "Conferencia de Bogotá").toBuilder()
        .country(Country.of("CO"))
        .dates(DateSpan.parse("2017-11"))
        .organizers(Set.of(Id.of("dane")))
        .build();
    Event kigali = event("ev02", "Kigali").toBuilder()
        .kind(Code.of("workshop"))
        .labels(Map.of("file", "A-19"))
        .build();
    tracker.commit(
        DIALLO,
        "all",
        changes -> changes
            .put(organization("dane", "DANE"))
            .put(bogota)
            .put(kigali)
            .put(attendance("at01", "ev02")));
  }

  @Test
  void findsByCountry() {
    assertThat(ids(events().inCountry(Country.of("CO")))).containsExactly("ev01");
    assertThat(ids(events().inCountry(Country.of("DE")))).isEmpty();
  }

  @Test
  void findsByDatesThatCertainlyOrPossiblyTouch() {
    assertThat(ids(events().touching(day("2017-11-30"), day("2018-01-01"))))
        .containsExactly("ev01");
    assertThat(ids(events().touching(day("2019-05-03"), day("2019-05-03"))))
        .containsExactly("ev02");
    assertThat(ids(events().touching(day("2017-12-01"), day("2019-04-28")))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> events().touching(day("2019-05-03"), day("2019-05-02")))
        .withMessage("days from 2019-05-03 to 2019-05-02: expected the first one first");
  }

  @Test
  void findsByCodeInItsList() {
    assertThat(ids(events().withCode("event-kind", Code.of("workshop")))).containsExactly("ev02");
  }

  @Test
  void findsByReference() {
    assertThat(ids(events().referringTo(EntityKey.parse("organization/dane"))))
        .containsExactly("ev01");
    assertThat(tracker
            .snapshot()
            .query(Attendance.class)
            .referringTo(EntityKey.parse("event/ev02"))
            .list())
        .hasSize(1);
  }

  @Test
  void findsTextIgnoringCaseAndAccents() {
    assertThat(ids(events().containing("BOGOTA"))).containsExactly("ev01");
    assertThat(ids(events().containing("kígali"))).containsExactly("ev02");
    assertThat(ids(events().containing("A-19"))).isEmpty();
  }

  @Test
  void findsByLabelAndByConditionsOfTheCaller() {
    assertThat(ids(events().labelled("file", "A-19"))).containsExactly("ev02");
    assertThat(ids(events().labelled("file", "A-20"))).isEmpty();
    assertThat(ids(events().where(event -> event.id().value().endsWith("1"))))
        .containsExactly("ev01");
  }

  @Test
  void narrowsWithEveryConditionAndNeverChangesItself() {
    Query<Event> all = events();
    Query<Event> conferences = all.withCode("event-kind", Code.of("conference"));

    assertThat(ids(conferences.inCountry(Country.of("RW")))).isEmpty();
    assertThat(ids(conferences)).containsExactly("ev01");
    assertThat(ids(all)).containsExactly("ev01", "ev02");
  }

  @Test
  void refusesConditionsOnWhatTheTypeDoesNotHave() {
    Query<Attendance> attendances = tracker.snapshot().query(Attendance.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendances.touching(day("2019-01-01"), day("2019-12-31")))
        .withMessageStartingWith("Attendance has no dates; it has values of [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendances.withCode("event-kind", Code.of("conference")))
        .withMessage(
            "Attendance has no codes of the list 'event-kind'; it has those of [attendance-role]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendances.referringTo(EntityKey.parse("material/m1")))
        .withMessage("Attendance never points at a material;"
            + " it points at [event, organization, person, position, segment]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendances.containing("Kigali"))
        .withMessageStartingWith("Attendance has no texts; it has values of [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker
            .snapshot()
            .query(org.officialstats.advocacy.model.audience.Person.class)
            .inCountry(Country.of("RW")))
        .withMessageStartingWith("Person has no country; it has values of [");
  }

  private Query<Event> events() {
    return tracker.snapshot().query(Event.class);
  }

  private static List<String> ids(Query<Event> query) {
    return query.stream().map(event -> event.id().value()).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
