package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.DateSpan;
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
 * contact is with the office that the record names, or else with those that the named person held on that day. For one
 * thread.
 */
final class ContactOracle {
  private final Snapshot snapshot;
  private final Places places;
  private final AudienceKinds kinds;
  private final ImmutableSetMultimap<Id<Person>, Position> held;
  private final Map<Id<Position>, Contact.Partner> positions = new HashMap<>();
  private final Map<Id<Organization>, Contact.Partner> organizations = new HashMap<>();

  private ContactOracle(EvaluationContext context) {
    this.snapshot = context.snapshot();
    this.places = new Places(context);
    this.kinds = new AudienceKinds(context);
    this.held = snapshot.all(Position.class).stream()
        .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
            position -> position, position -> position.holders().stream().map(Holding::person)))
        .inverse();
  }

  static List<Contact> all(EvaluationContext context) {
    ContactOracle contacts = new ContactOracle(context);
    return Stream.concat(
            contacts.snapshot.all(Attendance.class).stream().flatMap(contacts::of),
            contacts.snapshot.all(Interaction.class).stream().flatMap(contacts::of))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Contact> of(Attendance attendance) {
    return snapshot
        .find(Event.class, attendance.event())
        .filter(event -> event.state() == EventState.HELD)
        .map(event -> new Contact.Occasion(attendance.key(), Events.end(event.dates()), true))
        .stream()
        .flatMap(occasion -> Stream.of(
                came(attendance, occasion),
                attendance.delegateOf().stream()
                    .map(id -> new Contact(occasion, with(id), true, Truth.TRUE)),
                attendance.organization().stream()
                    .map(id -> new Contact(occasion, of(id), false, Truth.TRUE)))
            .flatMap(contacts -> contacts));
  }

  private Stream<Contact> came(Attendance attendance, Contact.Occasion occasion) {
    if (attendance.position().isPresent()) {
      return attendance.position().stream()
          .map(id -> new Contact(occasion, with(id), false, Truth.TRUE));
    }
    return attendance.person().stream()
        .flatMap(person -> held.get(person).stream()
            .map(position -> new Contact(
                occasion, with(position.id()), false, wasHeld(position, person, occasion))))
        .filter(contact -> contact.held() != Truth.FALSE);
  }

  private Stream<Contact> of(Interaction contact) {
    Contact.Occasion occasion =
        new Contact.Occasion(contact.key(), Optional.of(contact.on()), contact.direct());
    return Stream.concat(
            contact.positions().stream().map(this::with),
            contact.organizations().stream().map(this::of))
        .map(partner -> new Contact(occasion, partner, false, Truth.TRUE));
  }

  private Contact.Partner with(Id<Position> id) {
    return positions.computeIfAbsent(id, any -> {
      Optional<Position> position = snapshot.find(Position.class, id);
      Optional<Id<Organization>> organization = position.map(Position::organization);
      return new Contact.Partner(
          Optional.of(id),
          organization,
          position.flatMap(places::countryOf),
          organization.flatMap(kinds::kindOf).filter(kinds::isStrategicMinistry).isPresent());
    });
  }

  private Contact.Partner of(Id<Organization> id) {
    return organizations.computeIfAbsent(
        id,
        any -> new Contact.Partner(
            Optional.empty(),
            Optional.of(id),
            places.countryOf(id),
            kinds.kindOf(id).filter(kinds::isStrategicMinistry).isPresent()));
  }

  /** Whether the person held the position on the day. */
  private static Truth wasHeld(Position position, Id<Person> person, Contact.Occasion occasion) {
    return position.holders().stream()
        .filter(holding -> holding.person().equals(person))
        .map(holding -> occasion.on().map(day -> covers(holding.span(), day)).orElse(Truth.UNKNOWN))
        .reduce(Truth.FALSE, Truth::or);
  }

  private static Truth covers(DateSpan span, PartialDate day) {
    if (span.overlaps(day.earliest(), day.latest()) == Truth.FALSE) {
      return Truth.FALSE;
    }
    Truth whole = span.contains(day.earliest()).and(span.contains(day.latest()));
    return whole == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }
}
