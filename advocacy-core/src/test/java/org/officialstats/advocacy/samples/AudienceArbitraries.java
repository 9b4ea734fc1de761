package org.officialstats.advocacy.samples;

import static org.officialstats.advocacy.samples.ValueArbitraries.codes;
import static org.officialstats.advocacy.samples.ValueArbitraries.countries;
import static org.officialstats.advocacy.samples.ValueArbitraries.days;
import static org.officialstats.advocacy.samples.ValueArbitraries.few;
import static org.officialstats.advocacy.samples.ValueArbitraries.fewDifferent;
import static org.officialstats.advocacy.samples.ValueArbitraries.ids;
import static org.officialstats.advocacy.samples.ValueArbitraries.labels;
import static org.officialstats.advocacy.samples.ValueArbitraries.languages;
import static org.officialstats.advocacy.samples.ValueArbitraries.lines;
import static org.officialstats.advocacy.samples.ValueArbitraries.links;
import static org.officialstats.advocacy.samples.ValueArbitraries.localizedTexts;
import static org.officialstats.advocacy.samples.ValueArbitraries.partialDates;
import static org.officialstats.advocacy.samples.ValueArbitraries.sensitivities;
import static org.officialstats.advocacy.samples.ValueArbitraries.spans;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.audience.ContactPoint;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.OrganizationStep;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservation;

/** Arbitrary organizations, persons, positions, observations and concerns. */
public final class AudienceArbitraries {
  private AudienceArbitraries() {}

  /** Organizations. */
  public static Arbitrary<Organization> organizations() {
    return Builders.withBuilder(Organization::builder)
        .use(AudienceArbitraries.<Organization>own())
        .in((builder, value) -> builder.id(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.name(value))
        .use(codes("organization-kind"))
        .in((builder, value) -> builder.kind(value))
        .use(fewDifferent(codes("organization-role")))
        .in((builder, value) -> builder.roles(value))
        .use(countries().optional())
        .in((builder, value) -> builder.country(value))
        .use(AudienceArbitraries.<Organization>others().optional())
        .in((builder, value) -> builder.parent(value))
        .use(few(steps()))
        .in((builder, value) -> builder.steps(value))
        .use(few(links()))
        .in((builder, value) -> builder.links(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  /** Persons, some of them erased. */
  public static Arbitrary<Person> persons() {
    Arbitrary<Person> persons = Builders.withBuilder(Person::builder)
        .use(ValueArbitraries.<Person>ids())
        .in((builder, value) -> builder.id(value))
        .use(lines())
        .in((builder, value) -> builder.name(value))
        .use(fewDifferent(languages()).map(List::copyOf))
        .in((builder, value) -> builder.languages(value))
        .use(few(contactPoints()))
        .in((builder, value) -> builder.contactPoints(value))
        .use(bases())
        .in((builder, value) -> builder.basis(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
    return Arbitraries.oneOf(persons, persons.map(Person::erase));
  }

  /** Positions, with and without named holders. */
  public static Arbitrary<Position> positions() {
    Arbitrary<List<Holding>> holders = Combinators.combine(ValueArbitraries.<Person>ids(), spans())
        .as(Holding::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements();
    return Builders.withBuilder(Position::builder)
        .use(ValueArbitraries.<Position>ids())
        .in((builder, value) -> builder.id(value))
        .use(ValueArbitraries.<Organization>ids())
        .in((builder, value) -> builder.organization(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value))
        .use(codes("position-kind"))
        .in((builder, value) -> builder.kind(value))
        .use(ids().optional())
        .in((builder, value) -> builder.segment(value.map(id -> Id.of(id.value()))))
        .use(countries().optional())
        .in((builder, value) -> builder.country(value))
        .use(holders)
        .in((builder, value) -> builder.holders(value))
        .use(Combinators.combine(partialDates(), lines().optional())
            .as(Verification::new)
            .optional())
        .in((builder, value) -> builder
            .lastVerifiedOn(value.map(Verification::on))
            .verifiedBy(value.flatMap(Verification::by)))
        .use(partialDates().optional())
        .in((builder, value) -> builder.closedOn(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  /** Observations of stances. */
  public static Arbitrary<StanceObservation> stanceObservations() {
    return Builders.withBuilder(StanceObservation::builder)
        .use(AudienceArbitraries.<StanceObservation>own())
        .in((builder, value) -> builder.id(value))
        .use(ValueArbitraries.<Position>ids())
        .in((builder, value) -> builder.position(value))
        .use(ValueArbitraries.<Person>ids().optional())
        .in((builder, value) -> builder.holder(value))
        .use(Arbitraries.of(StanceLevel.class))
        .in((builder, value) -> builder.level(value))
        .use(partialDates())
        .in((builder, value) -> builder.observedOn(value))
        .use(Arbitraries.of(Authority.class))
        .in((builder, value) -> builder.authority(value))
        .use(Arbitraries.of(Influence.class).optional())
        .in((builder, value) -> builder.influence(value))
        .use(Arbitraries.of(Confidence.class).optional())
        .in((builder, value) -> builder.confidence(value))
        .use(Arbitraries.of(true, false))
        .in((builder, value) -> builder.publicAct(value))
        .use(few(links()))
        .in((builder, value) -> builder.evidence(value))
        .use(localizedTexts().optional())
        .in((builder, value) -> builder.note(value))
        .use(AudienceArbitraries.<StanceObservation>others().optional())
        .in((builder, value) -> builder.replaces(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  /** Concerns, answered and not. */
  public static Arbitrary<Concern> concerns() {
    Arbitrary<Concern> open = Builders.withBuilder(Concern::builder)
        .use(ValueArbitraries.<Concern>ids())
        .in((builder, value) -> builder.id(value))
        .use(ValueArbitraries.<Position>ids().optional())
        .in((builder, value) -> builder
            .position(value)
            .organization(value.isPresent() ? Optional.empty() : Optional.of(Id.of("nso"))))
        .use(ids().optional())
        .in((builder, value) -> builder.segment(value.map(id -> Id.of(id.value()))))
        .use(ids())
        .in((builder, value) -> builder.topic(Id.of(value.value())))
        .use(partialDates())
        .in((builder, value) -> builder.raisedOn(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.text(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
    Arbitrary<Concern> answered = Combinators.combine(open, localizedTexts())
        .as((concern, answer) ->
            concern.toBuilder().answer(answer).answeredOn(concern.raisedOn()).build());
    return Arbitraries.oneOf(open, answered);
  }

  private record Verification(
      org.officialstats.advocacy.model.PartialDate on, Optional<String> by) {}

  private static Arbitrary<OrganizationStep> steps() {
    return Combinators.combine(
            codes("nso-action"), partialDates(), codes("source-type").optional(), few(links()))
        .as(OrganizationStep::new);
  }

  private static Arbitrary<ContactPoint> contactPoints() {
    return Combinators.combine(Arbitraries.of(ContactPoint.Kind.class), lines())
        .as(ContactPoint::new);
  }

  private static Arbitrary<DataBasis> bases() {
    Arbitrary<Optional<Integer>> lengths =
        Arbitraries.integers().between(0, 4000).optional();
    return Combinators.combine(codes("data-basis"), days(), lengths)
        .as((kind, since, length) -> new DataBasis(kind, since, length.map(since::plusDays)));
  }

  /** Ids that begin with {@code e}. */
  private static <E> Arbitrary<Id<E>> own() {
    return ValueArbitraries.<E>ids().map(id -> Id.of("e" + id.value().substring(1)));
  }

  /** Ids that begin with {@code x}, so that none is that of the entity itself. */
  private static <E> Arbitrary<Id<E>> others() {
    return ValueArbitraries.<E>ids().map(id -> Id.of("x" + id.value().substring(1)));
  }
}
