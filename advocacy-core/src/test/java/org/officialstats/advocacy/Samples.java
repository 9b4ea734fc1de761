package org.officialstats.advocacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.strategy.Deadlines;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.SegmentRank;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/** Small entities that tests change as they like. */
public final class Samples {
  public static final Actor DIALLO = Actor.of("a.diallo");
  public static final Actor LOPEZ = Actor.of("m.lopez");

  private Samples() {}

  public static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  public static Organization organization(String id, String name) {
    return Organization.builder()
        .id(Id.of(id))
        .name(text(name))
        .kind(Code.of("nso"))
        .country(Country.of("RW"))
        .build();
  }

  public static Event event(String id, String title) {
    return Event.builder()
        .id(Id.of(id))
        .title(text(title))
        .kind(Code.of("conference"))
        .dates(DateSpan.parse("2019-04-29/2019-05-03"))
        .country(Country.of("RW"))
        .build();
  }

  public static Attendance attendance(String id, String event) {
    return Attendance.builder().id(Id.of(id)).event(Id.of(event)).headCount(20).build();
  }

  public static Person person(String id, String name) {
    return Person.builder()
        .id(Id.of(id))
        .name(name)
        .basis(
            new DataBasis(Code.of("consent"), LocalDate.of(2019, 1, 1), java.util.Optional.empty()))
        .build();
  }

  public static Strategy strategy(String id, String... segments) {
    return Strategy.builder()
        .id(Id.of(id))
        .title(text("Strategy " + id))
        .version("1")
        .body(text("Working group"))
        .zone(ZoneOffset.UTC)
        .deadlines(new Deadlines(30, 60, 90))
        .segments(List.of(segments).stream().map(Samples::segment).toList())
        .ratings(new RatingScale(
            List.of(new RatingThreshold(Code.of("on-track"), BigDecimal.ONE)),
            Code.of("deterioration")))
        .build();
  }

  public static Workplan endorsedWorkplan(String id) {
    return Workplan.builder()
        .id(Id.of(id))
        .title(text("Workplan 2019"))
        .year(ReportingPeriod.parse("2019"))
        .items(List.of(WorkplanItem.builder()
            .id(Id.of("i1"))
            .title(text("Hold a conference"))
            .activityLine(Id.of("events"))
            .ownerName("the secretariat")
            .start(LocalDate.of(2019, 1, 1))
            .due(LocalDate.of(2019, 6, 30))
            .build()))
        .state(org.officialstats.advocacy.model.workplan.WorkplanState.ENDORSED)
        .endorsement(new Endorsement(
            text("Working group"), LocalDate.of(2019, 1, 31), java.util.Optional.empty()))
        .build();
  }

  private static Segment segment(String id) {
    return new Segment(Id.of(id), text(id), SegmentRank.PRIMARY, Set.of(), Set.of());
  }
}
