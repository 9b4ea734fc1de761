package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.ContactPoint;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservation;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.partner.Partnership;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ResourceNeed;
import org.officialstats.advocacy.model.resource.SubstanceRequest;

/** One record of every kind that is not the plan's, with a mark in its id and in all of its words. */
final class MarkedRecords {
  private static final PartialDate DAY = PartialDate.parse("2024-02-10");

  private final String mark;
  private final Sensitivity sensitivity;

  private MarkedRecords(String mark, Sensitivity sensitivity) {
    this.mark = mark;
    this.sensitivity = sensitivity;
  }

  /** The records, which refer to one another. */
  static Entity[] of(String mark, Sensitivity sensitivity) {
    MarkedRecords records = new MarkedRecords(mark, sensitivity);
    return Stream.of(
            records.audience(),
            records.voices(),
            records.substance(),
            records.products(),
            records.meetings(),
            records.means(),
            records.resources())
        .flatMap(List::stream)
        .toArray(Entity[]::new);
  }

  private <E> Id<E> id() {
    return Id.of(mark);
  }

  private LocalizedText words(String what) {
    return LocalizedText.of("en", what + " " + mark);
  }

  private List<Link> links() {
    return List.of(Link.of("https://example.org/" + mark, "Link " + mark));
  }

  private List<Entity> audience() {
    return List.of(
        Organization.builder()
            .id(id())
            .name(words("Organization"))
            .kind(Code.of("nso"))
            .country(Country.of("GH"))
            .sensitivity(sensitivity)
            .build(),
        Position.builder()
            .id(id())
            .organization(id())
            .title(words("Position"))
            .kind(Code.of("chief-statistician"))
            .segment(Id.of("chief-statisticians"))
            .holders(List.of(new Holding(Id.of("person-" + mark), DateSpan.parse("2020/.."))))
            .lastVerifiedOn(PartialDate.of(2021))
            .sensitivity(sensitivity)
            .build(),
        Person.builder()
            .id(Id.of("person-" + mark))
            .name("Ama " + KindsForReadersTest.PERSON)
            .basis(new DataBasis(
                Code.of("consent"),
                LocalDate.of(2020, 1, 1),
                Optional.of(LocalDate.of(2023, 1, 1))))
            .contactPoints(List.of(new ContactPoint(
                ContactPoint.Kind.EMAIL, KindsForReadersTest.PERSON + "@example.org")))
            .sensitivity(Sensitivity.CONFIDENTIAL)
            .build());
  }

  private List<Entity> voices() {
    return List.of(
        StanceObservation.builder()
            .id(id())
            .position(id())
            .holder(Id.of("person-" + mark))
            .level(StanceLevel.SUPPORTER)
            .observedOn(DAY)
            .authority(Authority.PUBLIC)
            .evidence(links())
            .note(words("Note"))
            .sensitivity(sensitivity)
            .build(),
        Concern.builder()
            .id(id())
            .position(id())
            .topic(Id.of("privacy"))
            .raisedOn(PartialDate.of(2023))
            .text(words("Concern"))
            .sensitivity(sensitivity)
            .build());
  }

  private List<Entity> substance() {
    return List.of(
        CaseStudy.builder()
            .id(id())
            .title(words("Case"))
            .owner(id())
            .country(Country.of("GH"))
            .sourceTypes(Set.of(Code.of("scanner-data")))
            .domain(Code.of("economic-prices"))
            .providers(Set.of(id()))
            .summary(words("Summary"))
            .benefit(words("Benefit"))
            .links(links())
            .publishedOn(DAY)
            .confirmedByOwnerOn(DAY)
            .state(CaseStudyState.CONFIRMED)
            .sensitivity(sensitivity)
            .build(),
        PolicyUse.builder()
            .id(id())
            .title(words("Policy"))
            .organization(id())
            .datedOn(DAY)
            .caseStudies(ImmutableSet.of(id(), Id.of("open")))
            .evidence(links())
            .sensitivity(sensitivity)
            .build(),
        KeyMessage.builder()
            .id(id())
            .topic(Id.of("privacy"))
            .segments(Set.of(Id.of("policy-makers")))
            .text(words("Message"))
            .caseStudies(ImmutableSet.of(id(), Id.of("open")))
            .state(MessageState.APPROVED)
            .approvedOn(DAY)
            .approvedBy("Board " + mark)
            .nextReviewDue(LocalDate.of(2024, 2, 20))
            .sensitivity(sensitivity)
            .build());
  }

  private List<Entity> products() {
    return List.of(
        Material.builder()
            .id(id())
            .kind(Code.of("brochure"))
            .title(words("Material"))
            .topics(Set.of(Id.of("privacy")))
            .messages(List.of(new MessageVersion(id(), 1)))
            .caseStudies(Set.of(id()))
            .renditions(List.of(new Rendition("en", Optional.of(links().get(0)), Optional.of(DAY))))
            .contributors(Set.of(id()))
            .core(true)
            .sensitivity(sensitivity)
            .build(),
        Dissemination.builder()
            .id(id())
            .material(id())
            .channel(Code.of("web-site"))
            .quantity(Quantity.of(10, "downloads"))
            .during(DateSpan.of(DAY, DAY))
            .sensitivity(sensitivity)
            .build());
  }

  private List<Entity> meetings() {
    return List.of(
        Event.builder()
            .id(id())
            .title(words("Event"))
            .kind(Code.of("workshop"))
            .dates(DateSpan.of(DAY, DAY))
            .place("Place " + mark)
            .state(EventState.HELD)
            .organizers(Set.of(id()))
            .outcome(words("Outcome"))
            .links(links())
            .sensitivity(sensitivity)
            .build(),
        Attendance.builder()
            .id(id())
            .event(id())
            .person(Id.of("person-" + mark))
            .sensitivity(sensitivity)
            .build(),
        Interaction.builder()
            .id(id())
            .positions(Set.of(id()))
            .on(DAY)
            .channel(Code.of("meeting"))
            .note(words("Note"))
            .sensitivity(sensitivity)
            .build());
  }

  private List<Entity> means() {
    return List.of(
        Partnership.builder()
            .id(id())
            .organization(id())
            .kind(Code.of("data"))
            .note(words("Note"))
            .sensitivity(sensitivity)
            .build(),
        Agreement.builder()
            .id(id())
            .kind(Code.of("mou"))
            .title(words("Agreement"))
            .parties(List.of(
                new Party(id(), true, Optional.of(PartialDate.of(2020, 1))),
                new Party(Id.of("office"), false, Optional.empty())))
            .span(DateSpan.parse("2020/2024-05"))
            .sensitivity(sensitivity)
            .build(),
        Commitment.builder()
            .id(id())
            .by(id())
            .kind(Code.of("other"))
            .what(words("Commitment"))
            .due(LocalDate.of(2024, 1, 31))
            .sensitivity(sensitivity)
            .build());
  }

  private List<Entity> resources() {
    return List.of(
        ResourceNeed.builder()
            .id(id())
            .purpose(words("Need"))
            .activityLine(Id.of("examples-of-success"))
            .cash(Amount.of("1000", "USD"))
            .neededBy(LocalDate.of(2024, 3, 1))
            .sensitivity(sensitivity)
            .build(),
        Contribution.builder()
            .id(id())
            .source(id())
            .need(id())
            .cash(Amount.of("10", "USD"))
            .expectedBy(LocalDate.of(2024, 1, 31))
            .sensitivity(sensitivity)
            .build(),
        SubstanceRequest.builder()
            .id(id())
            .person(Id.of("person-" + mark))
            .what(words("Request"))
            .material(id())
            .askedOn(LocalDate.of(2024, 1, 2))
            .due(LocalDate.of(2024, 1, 31))
            .sensitivity(sensitivity)
            .build(),
        Measurement.builder()
            .id(id())
            .indicator("LRN-02")
            .period(ReportingPeriod.parse("2024"))
            .value(BigDecimal.valueOf(42))
            .source("Source " + mark)
            .measuredOn(DAY)
            .sensitivity(sensitivity)
            .build());
  }
}
