package org.officialstats.advocacy.model.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Topic;

/**
 * A meeting, conference, workshop, international day or other occasion at which the cause can be put forward, whoever
 * organizes it.
 *
 * <p>The dates are those in force: when they move, the history says what they were. Construct it with {@link
 * #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the event
 * @param title what it is called
 * @param kind what it is: conference, workshop, commission session
 * @param dates from its first to its last day, both included; a month or a year where no more is known
 * @param zone the time zone in which its days begin and end (RFC 5545, TZID); empty when unknown or of no one zone
 * @param mode how people take part
 * @param place the city; empty for what happens online or everywhere
 * @param country the country of the place, or of the host of an online event; empty when there is none
 * @param organizers the organizations that hold it (RFC 5545, ORGANIZER), the host first
 * @param role what the body that carries out the strategy has to do with it
 * @param state how far it has come
 * @param stateHistory every change with its reason, oldest first; empty while nothing changed; the last one leads to the
 *     present state
 * @param topics the issues it is about
 * @param objectives the objectives it serves
 * @param sourceKeys by what it is known again when it is imported once more
 * @param expectedAttendance how many people the organizers expect; empty when they do not say; never counted as
 *     attendance
 * @param outcome what came of it, such as a declaration; empty until it is recorded
 * @param nextSteps what is to follow from it; empty when nothing is or nothing is recorded
 * @param links where it is described
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Event(
    Id<Event> id,
    LocalizedText title,
    @Listed("event-kind") Code kind,
    DateSpan dates,
    Optional<ZoneId> zone,
    EventMode mode,
    Optional<String> place,
    Optional<Country> country,
    Set<Id<Organization>> organizers,
    EventRole role,
    EventState state,
    List<StateChange> stateHistory,
    Set<Id<Topic>> topics,
    Set<Id<Objective>> objectives,
    SourceKeys sourceKeys,
    Optional<Integer> expectedAttendance,
    Optional<LocalizedText> outcome,
    Optional<LocalizedText> nextSteps,
    List<Link> links,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<EventState> {

  public Event {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(dates, "dates");
    requireNonNull(zone, "zone");
    requireNonNull(mode, "mode");
    requireNonNull(place, "place");
    requireNonNull(country, "country");
    organizers = ImmutableSet.copyOf(organizers);
    requireNonNull(role, "role");
    requireNonNull(state, "state");
    stateHistory = ImmutableList.copyOf(stateHistory);
    topics = ImmutableSet.copyOf(topics);
    objectives = ImmutableSet.copyOf(objectives);
    requireNonNull(sourceKeys, "sourceKeys");
    requireNonNull(expectedAttendance, "expectedAttendance");
    requireNonNull(outcome, "outcome");
    requireNonNull(nextSteps, "nextSteps");
    links = ImmutableList.copyOf(links);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Event.class, id)
        .line("place", place)
        .that(
            expectedAttendance.orElse(1) >= 1,
            "expectedAttendance",
            "is " + expectedAttendance.orElse(1),
            "1 or more",
            "leave it out when it is not known");
    EventHistory.check(checks, state, stateHistory);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: in person, listed, planned, entered by hand, internal. */
  public static EventBuilder builder() {
    return EventBuilder.builder()
        .mode(EventMode.IN_PERSON)
        .role(EventRole.LISTED)
        .state(EventState.PLANNED)
        .sourceKeys(SourceKeys.NONE)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this event. */
  public EventBuilder toBuilder() {
    return EventBuilder.builder(this);
  }

  @Override
  public StateMachine<EventState> stateMachine() {
    return EventState.TRANSITIONS;
  }
}
