package org.officialstats.advocacy.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.event.Attendance;

/** The records that are evaluated: always the same for one size. Each comes after what it points at. */
final class World {
  static final ReportingPeriod PERIOD = ReportingPeriod.parse("2024-Q2");
  static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2024, 6, 30);
  static final Instant RECORDED_FROM = Instant.parse("2022-01-03T12:00:00Z");
  static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");

  private static final long SEED = 42;

  private World() {}

  static Stream<Entity> records(int entities) {
    Draw draw = new Draw(SEED);
    Sizes sizes = new Sizes(entities);
    return Stream.of(
            new AudienceRecords(draw, sizes).all(),
            new EventRecords(draw, sizes, Sample.STRATEGY).all(),
            new PartnerRecords(draw, sizes, Sample.STRATEGY).all(),
            new MaterialRecords(draw, sizes, Sample.STRATEGY).all())
        .flatMap(records -> records);
  }

  /** Attendances that come later, one more with each number. */
  static Attendance later(int entities, int number) {
    Sizes sizes = new Sizes(entities);
    Draw draw = new Draw(SEED + 1 + number);
    return new EventRecords(draw, sizes, Sample.STRATEGY).attendance(sizes.attendances() + number);
  }
}
