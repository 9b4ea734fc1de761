package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.samples.AudienceArbitraries;
import org.officialstats.advocacy.samples.DrawnRecords;
import org.officialstats.advocacy.samples.PartnerArbitraries;
import org.officialstats.advocacy.samples.TestSnapshot;

/** What is read by rows is what the records say of themselves. */
class ByRowsTest {
  private TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  private Register register(List<? extends Entity> records, Class<? extends Entity> kind) {
    snapshot = new TestSnapshot(Strategies.gwgBigData());
    records.forEach(snapshot::put);
    return Register.of(context(), kind);
  }

  private EvaluationContext context() {
    return EvaluationContext.of(
        snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31"));
  }

  private <E extends Entity> E record(Register register, int row, Class<E> kind) {
    return snapshot.find(kind, Id.<E>of(register.keys().of(row).id())).orElseThrow();
  }

  @Provide
  Arbitrary<List<Position>> positions() {
    return AudienceArbitraries.positions().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Agreement>> agreements() {
    return PartnerArbitraries.agreements().list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 100)
  void positionsAreHeldAndExistAsTheySay(@ForAll("positions") List<Position> drawn) {
    Register positions = register(drawn, Position.class);
    Holdings holdings = new Holdings(positions);
    Register.Words people = positions.list("holders").words("person");
    positions.forEach(row -> {
      Position position = record(positions, row, Position.class);
      for (LocalDate day : around(dates(position))) {
        int holder = holdings.holderOn(row, day.toEpochDay());
        assertThat(holdings.isHeldOn(row, day.toEpochDay())).isEqualTo(position.isHeldOn(day));
        assertThat(holder == Register.Words.NONE ? "" : people.text(holder))
            .isEqualTo(position.holderOn(day).map(Id::value).orElse(""));
        assertThat(new Existing(positions, day).of(row)).isEqualTo(position.existsOn(day));
      }
    });
  }

  @Property(tries = 100)
  void agreementsAreInForceAsTheySay(@ForAll("agreements") List<Agreement> drawn) {
    Register agreements = register(drawn, Agreement.class);
    Register organizations = agreements.beside(Organization.class);
    Register.Words parties = agreements.list("parties").words("organization");
    List<LocalDate> days = around(drawn.stream().flatMap(ByRowsTest::dates)).stream()
        .distinct()
        .limit(12)
        .toList();
    for (LocalDate day : days) {
      Map<Integer, List<String>> with = new HashMap<>();
      new InForce(agreements, day).forEach((one, partner) -> {
        Agreement agreement = record(agreements, one.subject(), Agreement.class);
        assertThat(one.counts()).isEqualTo(agreement.inForceOn(day));
        assertThat(organizations.has(partner)).isFalse();
        with.computeIfAbsent(one.subject(), row -> new ArrayList<>()).add(parties.text(partner));
      });
      with.forEach((row, found) -> assertThat(found)
          .containsExactlyElementsOf(record(agreements, row, Agreement.class).parties().stream()
              .map(party -> party.organization().value())
              .toList()));
      assertThat(with).hasSize(snapshot.all(Agreement.class).size());
    }
  }

  @Property(tries = 100)
  void regionsAreThoseOfPlaces(@ForAll Random random) {
    DrawnRecords drawn = new DrawnRecords(random, 5);
    List<Entity> records = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      Organization part = drawn.organization();
      Id<Organization> whole = drawn.organization().id();
      records.add(part.toBuilder()
          .parent(Optional.of(whole).filter(id -> !id.equals(part.id())))
          .build());
      records.add(drawn.position().toBuilder()
          .country(random.nextInt(4) == 0 ? Optional.of(Country.of("AQ")) : Optional.empty())
          .build());
    }
    Register positions = register(records, Position.class);
    Register organizations = positions.beside(Organization.class);
    Regions regions = new Regions(positions);
    Places places = new Places(context());
    positions.forEach(row -> assertThat(regions.ofPosition(row))
        .isEqualTo(name(places.countryOf(record(positions, row, Position.class)))));
    organizations.forEach(row -> {
      Optional<Country> country = places.countryOf(record(organizations, row, Organization.class));
      int none = Register.Words.NONE;
      assertThat(regions.of(none, row, none)).isEqualTo(name(country));
      positions.forEach(position -> assertThat(regions.of(none, row, position))
          .isEqualTo(name(
              country.or(() -> places.countryOf(record(positions, position, Position.class))))));
    });
  }

  @Property(tries = 100)
  void observationsAreBeforeAfterAndWithinAsDatesAre(@ForAll Random random) {
    PartialDate date = PartialDate.parse(
        List.of("2024", "2024-02", "2024-02-29", "2023-12").get(random.nextInt(4)));
    Observation observation = new Observation(
        0,
        Register.Words.NONE,
        StanceLevel.NEUTRAL,
        (int) date.earliest().toEpochDay(),
        (int) date.latest().toEpochDay(),
        Authority.PUBLIC,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
    LocalDate from = LocalDate.of(2023, 11, 20).plusDays(random.nextInt(420));
    LocalDate to = from.plusDays(random.nextInt(200));

    assertThat(observation.isBefore(from)).isEqualTo(date.isBefore(from));
    assertThat(observation.isAfter(from)).isEqualTo(date.isAfter(from));
    assertThat(observation.isWithin(from, to)).isEqualTo(date.isWithin(from, to));
    assertThat(observation.isWithin(date.earliest(), date.latest())).isEqualTo(Truth.TRUE);
  }

  private static String name(Optional<Country> country) {
    return Places.region(country).stream().findFirst().orElse(Breakdown.UNKNOWN);
  }

  private static Stream<PartialDate> dates(Position position) {
    return Stream.concat(
        position.holders().stream().map(Holding::span).flatMap(ByRowsTest::ends),
        position.closedOn().stream());
  }

  private static Stream<PartialDate> dates(Agreement agreement) {
    return Stream.of(
            ends(agreement.span()),
            agreement.terminatedOn().stream(),
            agreement.parties().stream().map(Party::signedOn).flatMap(Optional::stream))
        .flatMap(dates -> dates);
  }

  private static Stream<PartialDate> ends(DateSpan span) {
    return Stream.concat(span.from().stream(), span.to().stream());
  }

  private static List<LocalDate> around(Stream<PartialDate> dates) {
    return dates
        .flatMap(date -> Stream.of(date.earliest(), date.latest()))
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .toList();
  }
}
