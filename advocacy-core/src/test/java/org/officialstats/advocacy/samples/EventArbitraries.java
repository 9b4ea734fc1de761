package org.officialstats.advocacy.samples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.AttendanceBuilder;
import org.officialstats.advocacy.model.event.AttendanceMode;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventBuilder;
import org.officialstats.advocacy.model.event.EventMode;
import org.officialstats.advocacy.model.event.EventRole;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Feedback;
import org.officialstats.advocacy.model.event.FeedbackBuilder;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.model.event.InteractionBuilder;
import org.officialstats.advocacy.model.event.Sex;
import org.officialstats.advocacy.model.event.SourceKeys;
import org.officialstats.advocacy.model.event.StateChange;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/** Any valid entity of the package of events. */
public final class EventArbitraries {
  private EventArbitraries() {}

  public static Arbitrary<Event> events() {
    return Builders.withBuilder(Event::builder)
        .use(SampleParts.<Event>ids())
        .in(EventBuilder::id)
        .use(SampleParts.texts())
        .in(EventBuilder::title)
        .use(SampleParts.codes("event-kind"))
        .in(EventBuilder::kind)
        .use(SampleParts.spans())
        .in(EventBuilder::dates)
        .use(SampleParts.zones().optional())
        .in((event, zone) -> event.zone(zone))
        .use(Arbitraries.of(EventMode.values()))
        .in(EventBuilder::mode)
        .use(SampleParts.lines().optional())
        .in((event, place) -> event.place(place))
        .use(SampleParts.countries().optional())
        .in((event, country) -> event.country(country))
        .use(SampleParts.<Organization>idSets())
        .in((event, ids) -> event.organizers(ids))
        .use(Arbitraries.of(EventRole.values()))
        .in(EventBuilder::role)
        .use(histories())
        .in((event, changes) ->
            event.stateHistory(changes).state(changes.isEmpty() ? EventState.HELD : last(changes)))
        .use(SampleParts.<Topic>idSets())
        .in((event, ids) -> event.topics(ids))
        .use(SampleParts.<Objective>idSets())
        .in((event, ids) -> event.objectives(ids))
        .use(sourceKeys())
        .in(EventBuilder::sourceKeys)
        .use(Arbitraries.integers().between(1, 5000).optional())
        .in((event, count) -> event.expectedAttendance(count))
        .use(SampleParts.texts().optional())
        .in((event, text) -> event.outcome(text))
        .use(SampleParts.texts().optional())
        .in((event, text) -> event.nextSteps(text))
        .use(SampleParts.linkLists())
        .in((event, links) -> event.links(links))
        .use(SampleParts.labels())
        .in((event, labels) -> event.labels(labels))
        .use(SampleParts.sensitivities())
        .in(EventBuilder::sensitivity)
        .build(EventBuilder::build);
  }

  public static Arbitrary<Attendance> attendances() {
    Arbitrary<Attendance> rest = Builders.withBuilder(EventArbitraries::somebody)
        .use(SampleParts.<Attendance>ids())
        .in(AttendanceBuilder::id)
        .use(SampleParts.<Event>ids())
        .in(AttendanceBuilder::event)
        .use(SampleParts.<Segment>ids().optional())
        .in((one, id) -> one.segment(id))
        .use(SampleParts.codes("attendance-role"))
        .in(AttendanceBuilder::role)
        .use(SampleParts.<Organization>ids().optional())
        .in((one, id) -> one.organization(id))
        .use(SampleParts.countries().optional())
        .in((one, country) -> one.country(country))
        .use(Arbitraries.of(Sex.values()).optional())
        .in((one, sex) -> one.sex(sex))
        .use(Arbitraries.of(AttendanceMode.values()).optional())
        .in((one, mode) -> one.mode(mode))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(AttendanceBuilder::sensitivity)
        .build(AttendanceBuilder::build);
    return Arbitraries.oneOf(
        Combinators.combine(
                rest, SampleParts.<Person>ids(), SampleParts.<Position>ids().optional())
            .as((one, person, position) -> one.toBuilder()
                .headCount(Optional.empty())
                .person(person)
                .delegateOf(position)
                .build()),
        Combinators.combine(rest, SampleParts.<Position>ids())
            .as((one, position) -> one.toBuilder().position(position).build()),
        Combinators.combine(
                rest, Arbitraries.integers().between(2, 5000), Arbitraries.of(true, false))
            .as((one, count, atLeast) ->
                one.toBuilder().headCount(count).atLeast(atLeast).build()));
  }

  public static Arbitrary<Feedback> feedbacks() {
    Arbitrary<String> answers = SampleParts.codes("feedback-question").map(Code::value);
    Arbitrary<Map<String, Integer>> counts =
        Arbitraries.maps(answers, Arbitraries.integers().between(0, 500)).ofMaxSize(5);
    return Builders.withBuilder(Feedback::builder)
        .use(SampleParts.<Feedback>ids())
        .in(FeedbackBuilder::id)
        .use(Arbitraries.oneOf(
            SampleParts.<Event>ids().map(Object.class::cast),
            SampleParts.lines().map(Object.class::cast)))
        .in(EventArbitraries::asked)
        .use(SampleParts.codes("feedback-question"))
        .in(FeedbackBuilder::question)
        .use(SampleParts.<Segment>ids().optional())
        .in((one, id) -> one.segment(id))
        .use(SampleParts.<Topic>ids().optional())
        .in((one, id) -> one.topic(id))
        .use(SampleParts.dates())
        .in(FeedbackBuilder::collectedOn)
        .use(counts)
        .in((one, map) -> one.answers(map).favourable(firstOf(map)).respondents(2500))
        .use(Arbitraries.integers().between(2500, 9000).optional())
        .in((one, count) -> one.invited(count))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(FeedbackBuilder::sensitivity)
        .build(FeedbackBuilder::build);
  }

  public static Arbitrary<Interaction> interactions() {
    return Builders.withBuilder(Interaction::builder)
        .use(SampleParts.<Interaction>ids())
        .in(InteractionBuilder::id)
        .use(SampleParts.<Position>ids().set().ofMinSize(1).ofMaxSize(3))
        .in((one, ids) -> one.positions(ids))
        .use(SampleParts.<Organization>idSets())
        .in((one, ids) -> one.organizations(ids))
        .use(SampleParts.dates())
        .in(InteractionBuilder::on)
        .use(SampleParts.codes("interaction-channel"))
        .in(InteractionBuilder::channel)
        .use(Arbitraries.of(true, false))
        .in(InteractionBuilder::direct)
        .use(SampleParts.<Topic>idSets())
        .in((one, ids) -> one.topics(ids))
        .use(SampleParts.messageVersions())
        .in((one, messages) -> one.messages(messages))
        .use(SampleParts.texts().optional())
        .in((one, text) -> one.note(text))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(InteractionBuilder::sensitivity)
        .build(InteractionBuilder::build);
  }

  private static AttendanceBuilder somebody() {
    return Attendance.builder().headCount(1);
  }

  private static Arbitrary<SourceKeys> sourceKeys() {
    return Combinators.combine(
            SampleParts.lines().optional(), SampleParts.lines().optional())
        .as(SourceKeys::new);
  }

  /** A walk through the table of transitions, a year apart. */
  private static Arbitrary<List<StateChange>> histories() {
    return Combinators.combine(
            Arbitraries.of(EventState.values()),
            Arbitraries.integers().between(0, 9).list().ofMaxSize(4),
            SampleParts.codes("change-reason"),
            SampleParts.texts().optional(),
            SampleParts.spans().optional())
        .as((start, turns, reason, words, dates) -> {
          List<StateChange> changes = new ArrayList<>();
          EventState state = start;
          for (int turn : turns) {
            PartialDate on = PartialDate.of(2000 + changes.size());
            changes.add(new StateChange(
                state, on, Optional.of(reason), words, dates, Optional.of(EventMode.HYBRID)));
            List<EventState> next = ImmutableList.copyOf(EventState.TRANSITIONS.after(state));
            state = next.get(turn % next.size());
          }
          return changes;
        });
  }

  private static EventState last(List<StateChange> changes) {
    return changes.get(changes.size() - 1).state();
  }

  private static FeedbackBuilder asked(FeedbackBuilder feedback, Object where) {
    return where instanceof String campaign
        ? feedback.campaign(campaign)
        : feedback.event(Id.<Event>of(where.toString()));
  }

  private static Set<String> firstOf(Map<String, Integer> answers) {
    return ImmutableSet.copyOf(answers.keySet().stream().limit(1).toList());
  }
}
