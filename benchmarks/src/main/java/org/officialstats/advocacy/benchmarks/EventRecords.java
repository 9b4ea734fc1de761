package org.officialstats.advocacy.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventMode;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.model.event.Sex;
import org.officialstats.advocacy.model.event.StateChange;
import org.officialstats.advocacy.model.strategy.Strategy;

/** Events, who came, and other contacts. Most come to few events; many events have nobody on record. */
final class EventRecords {
  private static final int DAYS = 1_090;
  private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

  private final Draw draw;
  private final Sizes sizes;
  private final Strategy strategy;

  EventRecords(Draw draw, Sizes sizes, Strategy strategy) {
    this.draw = draw;
    this.sizes = sizes;
    this.strategy = strategy;
  }

  Stream<Entity> all() {
    return Stream.of(
            AudienceRecords.each(sizes.events(), this::event),
            AudienceRecords.each(sizes.attendances(), this::attendance),
            AudienceRecords.each(sizes.interactions(), this::interaction))
        .flatMap(records -> records);
  }

  private Event event(int number) {
    LocalDate day = draw.day(DAYS);
    EventState state = day.isBefore(TODAY) ? past() : future();
    return Event.builder()
        .id(Draw.id("ev", number))
        .title(LocalizedText.of("en", "Event " + number, "fr", "Événement " + number))
        .kind(draw.code(
            "meeting", "workshop", "conference", "webinar", "seminar", "training", "side-event"))
        .dates(dates(day))
        .mode(draw.chance(60) ? EventMode.IN_PERSON : EventMode.HYBRID)
        .country(draw.perhaps(90, () -> draw.of(Country.all())))
        .organizers(Set.of(draw.idOf("or", sizes.organizations())))
        .role(draw.of(List.of(EventRole.ATTENDING, EventRole.ORGANIZING, EventRole.LISTED)))
        .state(state)
        .stateHistory(history(state, day))
        .topics(Set.of(draw.of(strategy.topics()).id()))
        .objectives(Set.of(draw.of(strategy.objectives()).id()))
        .outcome(draw.perhaps(40, () -> LocalizedText.of("en", "Outcome of event " + number)))
        .build();
  }

  private EventState past() {
    return draw.chance(85) ? EventState.HELD : EventState.CANCELLED;
  }

  private EventState future() {
    return draw.chance(70) ? EventState.PLANNED : EventState.CONFIRMED;
  }

  private static List<StateChange> history(EventState state, LocalDate day) {
    return state == EventState.CANCELLED
        ? List.of(StateChange.to(state, PartialDate.of(day), Code.of("funding")))
        : List.of();
  }

  /** Up to three days within a month, or no more than the month. */
  private DateSpan dates(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    if (draw.chance(10)) {
      return DateSpan.of(PartialDate.of(month), PartialDate.of(month));
    }
    LocalDate last = day.plusDays(draw.below(3));
    return DateSpan.of(day, last.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : last);
  }

  Attendance attendance(int number) {
    Attendance named = Attendance.builder()
        .id(Draw.id("at", number))
        .event(draw.idOf("ev", sizes.events()))
        .person(Optional.of(draw.anyIdOf("pe", sizes.people())))
        .position(draw.perhaps(60, () -> draw.idOf("po", sizes.positions())))
        .country(draw.perhaps(70, () -> draw.of(Country.all())))
        .sex(draw.perhaps(80, () -> draw.chance(50) ? Sex.FEMALE : Sex.MALE))
        .build();
    return draw.chance(90) ? named : heads(named);
  }

  private Attendance heads(Attendance named) {
    return named.toBuilder()
        .person(Optional.empty())
        .position(Optional.empty())
        .headCount(Optional.of(2 + draw.skewed(200)))
        .build();
  }

  private Interaction interaction(int number) {
    return Interaction.builder()
        .id(Draw.id("in", number))
        .positions(Set.of(draw.idOf("po", sizes.positions())))
        .on(draw.date(DAYS))
        .channel(draw.code("meeting", "video-call", "e-mail"))
        .topics(Set.of(draw.of(strategy.topics()).id()))
        .build();
  }
}
