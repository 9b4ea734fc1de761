package org.officialstats.advocacy.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Region;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * The records of the five rules as other engines like them best: flat, with only the fields that are read, and days as
 * numbers. A date that is known to the month only is its first and its last day. Made before the time is taken.
 *
 * @param positions positions, with the region of their organization
 * @param events events
 * @param attendances attendances
 * @param agreements agreements
 * @param materials materials
 * @param renditions the languages of materials
 * @param languages the languages that materials should have
 */
public record Facts(
    List<PositionFact> positions,
    List<EventFact> events,
    List<AttendanceFact> attendances,
    List<AgreementFact> agreements,
    List<MaterialFact> materials,
    List<RenditionFact> renditions,
    List<LanguageFact> languages) {
  /** The day of what does not happen. */
  public static final int NEVER = 1_000_000;

  static final int FIRST_DAY = day(World.FIRST_DAY);
  static final int LAST_DAY = day(World.LAST_DAY);
  static final int SOON = day(World.LAST_DAY.plusMonths(3));
  static final String CHIEF = "chief-statistician";
  static final String HELD = "held";

  /**
   * A position.
   *
   * @param id identifies it
   * @param kind the code of its kind
   * @param region the region of its organization, or unknown
   * @param closed the day from which it is closed, or never
   */
  public record PositionFact(String id, String kind, String region, int closed) {}

  /**
   * An event.
   *
   * @param id identifies it
   * @param kind the code of its kind
   * @param state its state, such as {@code held}
   * @param earliest the first day that may be its last
   * @param latest the last day that may be its last
   */
  public record EventFact(String id, String kind, String state, int earliest, int latest) {}

  /**
   * An attendance.
   *
   * @param id identifies it
   * @param event the event
   * @param position the position; null where none is known
   */
  public record AttendanceFact(
      String id, String event, @Nullable String position) {}

  /**
   * An agreement.
   *
   * @param id identifies it
   * @param terminated whether somebody ended it
   * @param earliest the first day that may be its last, or never
   * @param latest the last day that may be its last, or never
   * @param renewalOf the agreement that it renews; null for a first one
   */
  public record AgreementFact(
      String id,
      boolean terminated,
      int earliest,
      int latest,
      @Nullable String renewalOf) {}

  /**
   * A material.
   *
   * @param id identifies it
   * @param core whether it should be there in every language
   */
  public record MaterialFact(String id, boolean core) {}

  /**
   * A language of a material.
   *
   * @param material the material
   * @param language the language
   * @param published the last day on which it may have been published, or never
   */
  public record RenditionFact(String material, String language, int published) {}

  /**
   * A language that materials should have.
   *
   * @param name the language
   */
  public record LanguageFact(String name) {}

  static Facts of(Snapshot snapshot) {
    Map<Id<Organization>, String> regions = snapshot.all(Organization.class).stream()
        .collect(Collectors.toMap(Organization::id, Facts::region));
    return new Facts(
        snapshot.all(Position.class).stream()
            .map(position -> fact(position, regions))
            .toList(),
        snapshot.all(Event.class).stream().map(Facts::fact).toList(),
        snapshot.all(Attendance.class).stream().map(Facts::fact).toList(),
        snapshot.all(Agreement.class).stream().map(Facts::fact).toList(),
        snapshot.all(Material.class).stream()
            .map(material -> new MaterialFact(material.id().value(), material.core()))
            .toList(),
        snapshot.all(Material.class).stream()
            .flatMap(material -> material.renditions().stream()
                .map(rendition -> new RenditionFact(
                    material.id().value(),
                    rendition.language(),
                    rendition.publishedOn().map(date -> day(date.latest())).orElse(NEVER))))
            .toList(),
        MaterialRecords.LANGUAGES.stream().map(LanguageFact::new).toList());
  }

  static String region(Organization organization) {
    return organization.country().flatMap(Country::region).map(Region::m49).orElse(Answers.UNKNOWN);
  }

  private static PositionFact fact(Position position, Map<Id<Organization>, String> regions) {
    return new PositionFact(
        position.id().value(),
        position.kind().value(),
        regions.getOrDefault(position.organization(), Answers.UNKNOWN),
        position.closedOn().map(date -> day(date.earliest())).orElse(NEVER));
  }

  private static EventFact fact(Event event) {
    PartialDate last = event.dates().to().orElseThrow();
    return new EventFact(
        event.id().value(),
        event.kind().value(),
        event.state().name().toLowerCase(Locale.ROOT),
        day(last.earliest()),
        day(last.latest()));
  }

  private static AttendanceFact fact(Attendance attendance) {
    return new AttendanceFact(
        attendance.id().value(),
        attendance.event().value(),
        attendance.position().map(Id::value).orElse(null));
  }

  private static AgreementFact fact(Agreement agreement) {
    return new AgreementFact(
        agreement.id().value(),
        agreement.terminatedOn().isPresent(),
        agreement.span().to().map(date -> day(date.earliest())).orElse(NEVER),
        agreement.span().to().map(date -> day(date.latest())).orElse(NEVER),
        agreement.renewalOf().map(Id::value).orElse(null));
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }
}
