package org.officialstats.advocacy.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportInputBuilder;
import org.officialstats.advocacy.snapshot.Snapshot;

/** A state in which every text of a record says who may read it, and what is evaluated on it. */
record MarkedState(Snapshot snapshot, Evaluation evaluation) {
  /** Stands in every word of a record that is for the office only. */
  static final String INTERNAL = "onlyinside";

  /** Stands in every word of a record that is confidential, and in the names of persons. */
  static final String CONFIDENTIAL = "topsecret";

  private static final PartialDate DAY = PartialDate.parse("2026-02-10");

  /** The state without any record. */
  static MarkedState empty(ReportingPeriod period) {
    return of(List.of(), period);
  }

  /** The state with records of several kinds for everybody, for the office, and for nobody. */
  static MarkedState full(ReportingPeriod period) {
    return of(
        Stream.of(
                records("open", Sensitivity.PUBLIC),
                records(INTERNAL, Sensitivity.INTERNAL),
                records(CONFIDENTIAL, Sensitivity.CONFIDENTIAL))
            .flatMap(List::stream)
            .toList(),
        period);
  }

  ReportInputBuilder input() {
    return ReportInput.builder().evaluation(evaluation).snapshot(snapshot);
  }

  private static MarkedState of(List<Entity> records, ReportingPeriod period) {
    try (Tracker tracker = Samples.emptyTracker(ManualClock.at("2026-07-01T09:00:00Z"))) {
      if (!records.isEmpty()) {
        tracker.commit(
            Actor.of("a.diallo"), "Marked data", changes -> records.forEach(changes::put));
      }
      return new MarkedState(tracker.snapshot(), tracker.evaluate(period));
    }
  }

  private static List<Entity> records(String mark, Sensitivity sensitivity) {
    return Stream.of(
            people(mark, sensitivity),
            events(mark, sensitivity),
            works(mark, sensitivity),
            materials(mark, sensitivity))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Entity> people(String mark, Sensitivity sensitivity) {
    return List.of(
        Organization.builder()
            .id(Id.of(mark))
            .name(words("Organization", mark))
            .kind(Code.of("nso"))
            .country(Country.of("RW"))
            .sensitivity(sensitivity)
            .build(),
        Person.builder()
            .id(Id.of("person-" + mark))
            .name("Ama " + CONFIDENTIAL.toUpperCase(Locale.ROOT))
            .basis(new DataBasis(Code.of("consent"), LocalDate.of(2025, 1, 1), Optional.empty()))
            .build());
  }

  private static List<Entity> events(String mark, Sensitivity sensitivity) {
    Link link = Link.of("https://example.org/" + mark, "Link " + mark);
    return List.of(Event.builder()
        .id(Id.of(mark))
        .title(words("Event", mark))
        .kind(Code.of("workshop"))
        .dates(DateSpan.of(DAY, DAY))
        .place("Place " + mark)
        .organizers(Set.of(Id.of(mark)))
        .state(EventState.HELD)
        .outcome(words("Outcome", mark))
        .links(List.of(link))
        .sensitivity(sensitivity)
        .build());
  }

  private static List<Entity> works(String mark, Sensitivity sensitivity) {
    return List.of(
        CaseStudy.builder()
            .id(Id.of(mark))
            .title(words("Case", mark))
            .owner(Id.of(mark))
            .country(Country.of("RW"))
            .sourceTypes(Set.of(Code.of("scanner-data")))
            .domain(Code.of("economic-prices"))
            .benefit(words("Benefit", mark))
            .publishedOn(DAY)
            .confirmedByOwnerOn(DAY)
            .state(CaseStudyState.CONFIRMED)
            .sensitivity(sensitivity)
            .build(),
        KeyMessage.builder()
            .id(Id.of(mark))
            .topic(Id.of("privacy"))
            .segments(Set.of(Id.of("policy-makers")))
            .text(words("Message", mark))
            .state(MessageState.APPROVED)
            .approvedOn(DAY)
            .sensitivity(sensitivity)
            .build());
  }

  private static List<Entity> materials(String mark, Sensitivity sensitivity) {
    Link link = Link.of("https://example.org/" + mark, "Link " + mark);
    return List.of(Material.builder()
        .id(Id.of(mark))
        .kind(Code.of("brochure"))
        .title(words("Material", mark))
        .renditions(List.of(new Rendition("en", Optional.of(link), Optional.of(DAY))))
        .sensitivity(sensitivity)
        .build());
  }

  private static LocalizedText words(String what, String mark) {
    return LocalizedText.of("en", what + " " + mark);
  }
}
