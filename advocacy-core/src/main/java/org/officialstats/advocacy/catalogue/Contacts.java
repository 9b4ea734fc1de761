package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * All contacts with the audience: people who took part in events that were held, and contacts outside of events. A
 * contact is with the office that the record names, or else with those that the named person held on that day.
 */
final class Contacts {
  private final Snapshot snapshot;
  private final ImmutableSetMultimap<Id<Person>, Position> held;

  private Contacts(EvaluationContext context) {
    this.snapshot = context.snapshot();
    this.held = snapshot.all(Position.class).stream()
        .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
            position -> position, position -> position.holders().stream().map(Holding::person)))
        .inverse();
  }

  static List<Contact> all(EvaluationContext context) {
    Contacts contacts = new Contacts(context);
    return Stream.concat(
            contacts.snapshot.all(Attendance.class).stream().flatMap(contacts::of),
            contacts.snapshot.all(Interaction.class).stream().flatMap(contacts::of))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Contact> of(Attendance attendance) {
    return snapshot
        .find(Event.class, attendance.event())
        .filter(event -> event.state() == EventState.HELD)
        .stream()
        .flatMap(event -> of(attendance, Events.end(event.dates())));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the contact
  private Stream<Contact> of(Attendance attendance, Optional<PartialDate> on) {
    EntityKey record = attendance.key();
    Stream<Contact> sent = attendance.delegateOf().stream()
        .map(position -> with(record, position, on, true, true, Truth.TRUE));
    Stream<Contact> of = attendance.organization().stream()
        .map(organization -> new Contact(
            record, Optional.empty(), Optional.of(organization), on, true, false, Truth.TRUE));
    return Stream.of(came(attendance, on), sent, of).flatMap(contacts -> contacts);
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the contact
  private Stream<Contact> came(Attendance attendance, Optional<PartialDate> on) {
    EntityKey record = attendance.key();
    if (attendance.position().isPresent()) {
      return attendance.position().stream()
          .map(position -> with(record, position, on, true, false, Truth.TRUE));
    }
    return attendance.person().stream()
        .flatMap(person -> held.get(person).stream()
            .map(position ->
                with(record, position.id(), on, true, false, wasHeld(position, person, on))))
        .filter(contact -> contact.held() != Truth.FALSE);
  }

  private Stream<Contact> of(Interaction contact) {
    Optional<PartialDate> on = Optional.of(contact.on());
    return Stream.concat(
        contact.positions().stream()
            .map(
                position -> with(contact.key(), position, on, contact.direct(), false, Truth.TRUE)),
        contact.organizations().stream()
            .map(organization -> new Contact(
                contact.key(),
                Optional.empty(),
                Optional.of(organization),
                on,
                contact.direct(),
                false,
                Truth.TRUE)));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the contact
  private Contact with(
      EntityKey record,
      Id<Position> id,
      Optional<PartialDate> on,
      boolean direct,
      boolean delegate,
      Truth held) {
    Optional<Id<Organization>> organization =
        snapshot.find(Position.class, id).map(Position::organization);
    return new Contact(record, Optional.of(id), organization, on, direct, delegate, held);
  }

  /** Whether the person held the position on the day. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the contact
  private static Truth wasHeld(Position position, Id<Person> person, Optional<PartialDate> on) {
    return position.holders().stream()
        .filter(holding -> holding.person().equals(person))
        .map(holding -> on.map(day -> covers(holding.span(), day)).orElse(Truth.UNKNOWN))
        .reduce(Truth.FALSE, Truth::or);
  }

  private static Truth covers(DateSpan span, PartialDate day) {
    if (span.overlaps(day.earliest(), day.latest()) == Truth.FALSE) {
      return Truth.FALSE;
    }
    Truth whole = span.contains(day.earliest()).and(span.contains(day.latest()));
    return whole == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** The country that a contact is with. */
  static Optional<Country> place(EvaluationContext context, Contact contact) {
    Places places = new Places(context);
    return contact.position().isEmpty()
        ? contact.organization().flatMap(places::countryOf)
        : contact
            .position()
            .flatMap(id -> context.snapshot().find(Position.class, id))
            .flatMap(places::countryOf);
  }
}
