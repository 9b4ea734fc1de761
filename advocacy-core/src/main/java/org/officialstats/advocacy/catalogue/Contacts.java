package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * The contacts of the period with the audience: people who took part in events, and contacts outside of events. A
 * contact is with the office that the record names, or else with the one that the named person held on that day.
 */
final class Contacts {
  private final EvaluationContext context;
  private final Snapshot snapshot;
  private final List<Gathering> gatherings;
  private final ImmutableSetMultimap<Id<Person>, Position> held;

  Contacts(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
    this.gatherings = Turnout.of(context).possible();
    this.held = snapshot.all(Position.class).stream()
        .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
            position -> position, position -> position.holders().stream().map(Holding::person)))
        .inverse();
  }

  /** The positions whose holders came to an event, or spoke with somebody outside of one. */
  List<Tally.Member<Id<Position>>> direct() {
    return Stream.concat(attendances(this::came), interactions(true, Interaction::positions))
        .toList();
  }

  /** The positions whose holders were contacted without anybody speaking with them, such as by letter. */
  List<Tally.Member<Id<Position>>> indirect() {
    return interactions(false, Interaction::positions).toList();
  }

  /** The positions whose holders sent a delegate to an event. */
  List<Tally.Member<Id<Position>>> delegated() {
    return attendances(
            (gathering, attendance) -> attendance
                .delegateOf()
                .map(position -> member(position, gathering.inPeriod(), attendance))
                .stream())
        .toList();
  }

  /** The organizations from which somebody came to an event, or with which somebody spoke, by the record itself. */
  List<Tally.Member<Id<Organization>>> organizations() {
    return Stream.concat(
            attendances((gathering, attendance) -> attendance
                .organization()
                .map(organization -> member(organization, gathering.inPeriod(), attendance))
                .stream()),
            interactions(true, Interaction::organizations))
        .toList();
  }

  private <T> Stream<Tally.Member<T>> attendances(
      BiFunction<Gathering, Attendance, Stream<Tally.Member<T>>> members) {
    return gatherings.stream()
        .flatMap(gathering -> gathering.attendances().stream()
            .flatMap(attendance -> members.apply(gathering, attendance)));
  }

  private <T> Stream<Tally.Member<T>> interactions(
      boolean direct, Function<Interaction, Set<T>> with) {
    return snapshot.all(Interaction.class).stream()
        .filter(contact -> contact.direct() == direct)
        .filter(contact -> context.isInPeriod(contact.on()) != Truth.FALSE)
        .flatMap(contact -> with.apply(contact).stream()
            .map(subject -> member(subject, context.isInPeriod(contact.on()), contact)));
  }

  private Stream<Tally.Member<Id<Position>>> came(Gathering gathering, Attendance attendance) {
    if (attendance.position().isPresent()) {
      return attendance.position().stream()
          .map(position -> member(position, gathering.inPeriod(), attendance));
    }
    return attendance.person().stream()
        .flatMap(person -> held.get(person).stream()
            .map(position -> member(
                position.id(),
                gathering.inPeriod().and(wasHeld(position, person, gathering.event())),
                attendance)))
        .filter(member -> member.counts() != Truth.FALSE);
  }

  /** Whether the person held the position on the last day of the event. */
  private static Truth wasHeld(Position position, Id<Person> person, Event event) {
    return position.holders().stream()
        .filter(holding -> holding.person().equals(person))
        .map(holding ->
            Events.end(event.dates()).map(day -> covers(holding.span(), day)).orElse(Truth.UNKNOWN))
        .reduce(Truth.FALSE, Truth::or);
  }

  private static Truth covers(DateSpan span, PartialDate day) {
    if (span.overlaps(day.earliest(), day.latest()) == Truth.FALSE) {
      return Truth.FALSE;
    }
    Truth whole = span.contains(day.earliest()).and(span.contains(day.latest()));
    return whole == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static <T> Tally.Member<T> member(T subject, Truth counts, Entity record) {
    return new Tally.Member<>(subject, counts, ImmutableList.of(record.key()));
  }
}
