package org.officialstats.advocacy.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservation;

/** Organizations, people, positions and what they think. Few countries and organizations have most of them. */
final class AudienceRecords {
  private static final int DAYS = 900;
  private static final DataBasis BASIS =
      new DataBasis(DataBasis.PUBLIC_OFFICE, Draw.FIRST, Optional.empty());
  private static final List<StanceLevel> LEVELS = List.of(
      StanceLevel.SUPPORTER,
      StanceLevel.NEUTRAL,
      StanceLevel.SCEPTIC,
      StanceLevel.CHAMPION,
      StanceLevel.OPPONENT);

  private final Draw draw;
  private final Sizes sizes;

  AudienceRecords(Draw draw, Sizes sizes) {
    this.draw = draw;
    this.sizes = sizes;
  }

  Stream<Entity> all() {
    return Stream.of(
            each(sizes.organizations(), this::organization),
            each(sizes.people(), AudienceRecords::person),
            each(sizes.positions(), this::position),
            each(sizes.stances(), this::stance))
        .flatMap(records -> records);
  }

  static Stream<Entity> each(int size, IntFunction<? extends Entity> record) {
    return IntStream.range(0, size).mapToObj(record);
  }

  private Organization organization(int number) {
    return Organization.builder()
        .id(Draw.id("or", number))
        .name(LocalizedText.of("en", "Organization " + number))
        .kind(draw.code(
            "nso", "ministry-planning", "mobile-network-operator", "ministry-finance", "retailer"))
        .roles(draw.chance(20) ? Set.of(Organization.MEMBER) : Set.of())
        .country(draw.perhaps(95, () -> draw.of(Country.all())))
        .build();
  }

  private static Person person(int number) {
    return Person.builder()
        .id(Draw.id("pe", number))
        .name(Optional.of(Names.of(number)))
        .languages(List.of("en"))
        .basis(Optional.of(BASIS))
        .build();
  }

  private Position position(int number) {
    Code kind = draw.code(
        "senior-manager", "chief-statistician", "policy-maker", "expert", "producer-executive");
    Optional<PartialDate> verified = draw.perhaps(70, () -> draw.date(DAYS));
    return Position.builder()
        .id(Draw.id("po", number))
        .organization(draw.idOf("or", sizes.organizations()))
        .title(LocalizedText.of("en", "Position " + number))
        .kind(kind)
        .holders(draw.chance(80) ? List.of(holding()) : List.of())
        .lastVerifiedOn(verified)
        .closedOn(draw.perhaps(5, () -> PartialDate.of(draw.day(DAYS))))
        .build();
  }

  private Holding holding() {
    LocalDate since = draw.day(DAYS).minusYears(2);
    return new Holding(draw.anyIdOf("pe", sizes.people()), DateSpan.from(PartialDate.of(since)));
  }

  private StanceObservation stance(int number) {
    return StanceObservation.builder()
        .id(Draw.id("st", number))
        .position(draw.idOf("po", sizes.positions()))
        .level(draw.of(LEVELS))
        .observedOn(draw.date(DAYS))
        .authority(draw.chance(50) ? Authority.OFFICIAL : Authority.PUBLIC)
        .build();
  }
}
