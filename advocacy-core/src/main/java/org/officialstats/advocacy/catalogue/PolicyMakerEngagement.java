package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.snapshot.Snapshot;

/** EVT-05: the countries of the target frame where somebody of a strategic ministry came to an event or was met in the period. */
final class PolicyMakerEngagement {
  /** A ministry of a country. */
  private record Ministry(Country country, Code kind) {}

  private final Snapshot snapshot;
  private final Places places;
  private final AudienceKinds kinds;
  private final ImmutableListMultimap<Country, Tally.Member<Ministry>> contacts;

  private PolicyMakerEngagement(EvaluationContext context) {
    this.snapshot = context.snapshot();
    this.places = new Places(context);
    this.kinds = new AudienceKinds(context);
    Contacts all = new Contacts(context);
    this.contacts =
        Multimaps.index(contacts(all).iterator(), contact -> contact.subject().country());
  }

  private Stream<Tally.Member<Ministry>> contacts(Contacts all) {
    return Stream.concat(
        Stream.concat(all.direct().stream(), all.delegated().stream())
            .flatMap(contact -> ministry(contact).stream()),
        all.organizations().stream()
            .flatMap(contact ->
                ministry(contact, contact.subject(), places.countryOf(contact.subject()))
                    .stream()));
  }

  static List<Figure> figures(EvaluationContext context) {
    return new PolicyMakerEngagement(context).figures();
  }

  private List<Figure> figures() {
    return Breakdown.shares(engaged(kinds::isStrategicMinistry), Reasons.EMPTY_FRAME)
        .by("region", country -> Places.region(Optional.of(country)))
        .and(snapshot.strategy().strategicMinistries().stream()
            .map(this::of)
            .collect(ImmutableList.toImmutableList()))
        .figures();
  }

  private Figure of(Code ministry) {
    Tally<Country> engaged = engaged(kind -> kinds.isA(kind, ministry));
    return new Figure(
        Figure.VALUE,
        Group.of("organization-kind", ministry.value()),
        Unit.PERCENT,
        engaged.share(Reasons.EMPTY_FRAME),
        engaged.evidence());
  }

  private Tally<Country> engaged(Predicate<Code> kind) {
    return Tally.of(places.frame().stream()
        .map(country -> Tally.any(
            country,
            contacts.get(country).stream()
                .filter(contact -> kind.test(contact.subject().kind()))
                .toList()))
        .toList());
  }

  private Optional<Tally.Member<Ministry>> ministry(Tally.Member<Id<Position>> contact) {
    return snapshot
        .find(Position.class, contact.subject())
        .flatMap(
            position -> ministry(contact, position.organization(), places.countryOf(position)));
  }

  private Optional<Tally.Member<Ministry>> ministry(
      Tally.Member<?> contact, Id<Organization> organization, Optional<Country> country) {
    return country.flatMap(there -> kinds
        .kindOf(organization)
        .map(kind ->
            new Tally.Member<>(new Ministry(there, kind), contact.counts(), contact.records())));
  }
}
