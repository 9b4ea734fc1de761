package org.officialstats.advocacy.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;

class EventTest {
  private static final Code HEALTH = Code.of("health");
  private static final Code FORMAT = Code.of("format-change");

  @Test
  void aMinimalEventIsPlannedInPersonListedAndInternal() {
    Event event = minimal().build();

    assertThat(event.state()).isEqualTo(EventState.PLANNED);
    assertThat(event.mode()).isEqualTo(EventMode.IN_PERSON);
    assertThat(event.role()).isEqualTo(EventRole.LISTED);
    assertThat(event.sensitivity()).isEqualTo(Sensitivity.INTERNAL);
    assertThat(event.sourceKeys()).isEqualTo(SourceKeys.NONE);
    assertThat(event.stateHistory()).isEmpty();
    assertThat(event.key()).hasToString("event/ev02");
  }

  @Test
  void theSixthConferenceWasPlannedInSeoulAndMovedOnline() {
    Event event = minimal()
        .id(Id.of("ev12"))
        .dates(DateSpan.parse("2020-08-31/2020-09-02"))
        .zone(ZoneId.of("Asia/Seoul"))
        .mode(EventMode.ONLINE)
        .country(Country.of("KR"))
        .organizers(Set.of(Id.of("kostat")))
        .state(EventState.HELD)
        .stateHistory(List.of(
            StateChange.to(EventState.PLANNED, PartialDate.of(2019)),
            StateChange.to(EventState.PLANNED, PartialDate.parse("2020-05"), FORMAT)
                .insteadOf(EventMode.IN_PERSON),
            StateChange.to(EventState.HELD, PartialDate.parse("2020-09-02"))))
        .sourceKeys(SourceKeys.ofCalendar("6th@unstats"))
        .links(List.of(Link.of("https://unstats.un.org/unsd/bigdata/conferences/2020/")))
        .build();

    assertThat(event.stateHistory().get(1).previousMode()).contains(EventMode.IN_PERSON);
    assertThat(event.toBuilder().build()).isEqualTo(event);
    assertThat(event.stateMachine()).isSameAs(EventState.TRANSITIONS);
  }

  @Test
  void everyProblemOfAnEventIsToldAtOnce() {
    EventBuilder event = minimal()
        .place(" ")
        .expectedAttendance(0)
        .state(EventState.HELD)
        .stateHistory(List.of(
            StateChange.to(EventState.POSTPONED, PartialDate.of(2015), HEALTH),
            StateChange.to(EventState.HELD, PartialDate.of(2014)),
            StateChange.to(EventState.CANCELLED, PartialDate.of(2016), HEALTH),
            StateChange.to(EventState.CANCELLED, PartialDate.of(2016), HEALTH)));

    assertThatThrownBy(event::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[event/ev02, /place] blank; expected a text",
            "[event/ev02, /expectedAttendance] is 0; expected 1 or more; leave it out when it is not known",
            "[event/ev02, /stateHistory/1/on] 2014 is before /stateHistory/0/on 2015;"
                + " expected a date that is not before it; correct one of them",
            "[event/ev02, /stateHistory/1/state] HELD after POSTPONED; expected one of [PLANNED, CONFIRMED, CANCELLED];"
                + " add the change that is missing between them",
            "[event/ev02, /stateHistory/3] changes neither state nor dates nor mode; expected a change;"
                + " remove it, or say what it was before",
            "[event/ev02, /stateHistory] ends in CANCELLED although the event is HELD; expected the same state;"
                + " add the last change, or correct the state"));
  }

  @Test
  void aCancelledEventSaysWhy() {
    assertThatThrownBy(minimal().state(EventState.CANCELLED)::build)
        .hasMessage("[event/ev02, /stateHistory] is empty although the event is CANCELLED;"
            + " expected the change to CANCELLED with its reason; add it");
    assertThatThrownBy(() -> StateChange.to(EventState.POSTPONED, PartialDate.of(2020)))
        .hasMessage("change to POSTPONED on 2020: without the code of a reason;"
            + " expected an entry of the code list change-reason");
  }

  @Test
  void aChangeKeepsWhatIsSaidOfItOneAfterTheOther() {
    StateChange change = StateChange.to(EventState.POSTPONED, PartialDate.of(2020), HEALTH)
        .because(LocalizedText.of("en", "pandemic"))
        .insteadOf(DateSpan.parse("2020-05"))
        .insteadOf(EventMode.HYBRID);

    assertThat(change)
        .isEqualTo(new StateChange(
            EventState.POSTPONED,
            PartialDate.of(2020),
            Optional.of(HEALTH),
            Optional.of(LocalizedText.of("en", "pandemic")),
            Optional.of(DateSpan.parse("2020-05")),
            Optional.of(EventMode.HYBRID)));
  }

  @Test
  void whatIsForgottenIsNamed() {
    assertThatThrownBy(() -> Event.builder().id(Id.of("ev02")).build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("title");
  }

  @Test
  void collectionsAreCopiedAndKeepTheirOrder() {
    Set<Id<Organization>> organizers =
        new LinkedHashSet<>(List.of(Id.of("unsd"), Id.of("nbs"), Id.of("abs")));
    List<StateChange> history = new ArrayList<>();
    Event event = minimal()
        .organizers(organizers)
        .stateHistory(history)
        .labels(Map.of("b", "2", "a", "1"))
        .build();
    organizers.clear();
    history.add(StateChange.to(EventState.HELD, PartialDate.of(2014)));

    assertThat(event.organizers()).extracting(Id::value).containsExactly("unsd", "nbs", "abs");
    assertThat(event.stateHistory()).isEmpty();
    assertThat(event.labels().keySet()).containsExactly("a", "b");
    assertThatThrownBy(() -> event.organizers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theKeysOfAnImportAreLines() {
    assertThatThrownBy(() -> SourceKeys.ofCalendar(""))
        .hasMessage("calendarUid: blank; expected a text");
    assertThatThrownBy(() -> new SourceKeys(Optional.empty(), Optional.of("a\nb")))
        .hasMessage("contentKey: more than one line; expected one line without tabs");
  }

  private static EventBuilder minimal() {
    return Event.builder()
        .id(Id.of("ev02"))
        .title(LocalizedText.of(
            "en", "1st International Conference on Big Data for Official Statistics"))
        .kind(Code.of("conference"))
        .dates(DateSpan.parse("2014-10"));
  }
}
