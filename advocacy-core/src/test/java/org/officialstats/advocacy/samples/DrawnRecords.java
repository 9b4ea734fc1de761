package org.officialstats.advocacy.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;

/** Records drawn at random that point at each other: few ids, few values, dates to the day, the month and the year. */
public final class DrawnRecords {
  private static final List<String> DATES =
      List.of("2022", "2023-03", "2023-03-31", "2024", "2024-02", "2024-02-10", "2024-04-01");

  private final Random random;
  private final int most;

  /**
   * Draws records.
   *
   * @param most how many ids there are of each kind
   */
  public DrawnRecords(Random random, int most) {
    this.random = random;
    this.most = most;
  }

  /** A state with so many records at most of each kind. */
  public static TestSnapshot snapshot(Random random, int size) {
    TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());
    DrawnRecords drawn = new DrawnRecords(random, Math.max(1, size));
    for (int at = 0; at < size; at++) {
      snapshot.put(drawn.organization(), drawn.position(), drawn.event(), drawn.attendance());
      snapshot.put(drawn.attendance(), drawn.event());
    }
    return snapshot;
  }

  /** A record of any of these kinds. */
  public Entity any() {
    return switch (random.nextInt(4)) {
      case 0 -> organization();
      case 1 -> position();
      case 2 -> event();
      default -> attendance();
    };
  }

  /** An organization, perhaps part of another one. */
  public Organization organization() {
    return Organization.builder()
        .id(Id.of(id("o")))
        .name(text(any("Organization", "Office")))
        .kind(Code.of(any("nso", "ministry-finance", "research")))
        .roles(random.nextBoolean() ? Set.of(Organization.MEMBER) : Set.of())
        .country(maybe(Country.of(any("ID", "RW", "NL"))))
        .build();
  }

  /** A position with holders. */
  public Position position() {
    List<Holding> holders = new ArrayList<>();
    if (random.nextBoolean()) {
      holders.add(new Holding(Id.of(any("x1", "x2")), DateSpan.parse("2020-01-01/2023-06-30")));
    }
    if (random.nextBoolean()) {
      holders.add(new Holding(Id.of(any("x1", "x2")), DateSpan.parse("2023-07/..")));
    }
    return Position.builder()
        .id(Id.of(id("p")))
        .organization(Id.of(id("o")))
        .title(text(any("Position", "Post")))
        .kind(Code.of(any("minister", "chief-statistician", "expert")))
        .holders(holders)
        .lastVerifiedOn(maybe(date()))
        .closedOn(maybe(date()))
        .build();
  }

  /** An event. */
  public Event event() {
    String day = any(DATES);
    return Event.builder()
        .id(Id.of(id("e")))
        .title(text(any("Event", "Meeting")))
        .kind(Code.of(any("workshop", "conference")))
        .dates(DateSpan.parse(day + "/" + day))
        .country(maybe(Country.of(any("ID", "RW", "NL"))))
        .expectedAttendance(maybe(1 + random.nextInt(30)))
        .state(random.nextBoolean() ? EventState.HELD : EventState.PLANNED)
        .build();
  }

  /** A person or a number of heads at an event. */
  public Attendance attendance() {
    boolean named = random.nextBoolean();
    return Attendance.builder()
        .id(Id.of(id("t")))
        .event(Id.of(id("e")))
        .person(named ? Optional.of(Id.of(any("x1", "x2", "x3"))) : Optional.empty())
        .headCount(named ? Optional.empty() : Optional.of(1 + random.nextInt(9)))
        .organization(maybe(Id.of(id("o"))))
        .build();
  }

  private PartialDate date() {
    return PartialDate.parse(any(DATES));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
  }

  private String id(String kind) {
    return kind + random.nextInt(most);
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }
}
