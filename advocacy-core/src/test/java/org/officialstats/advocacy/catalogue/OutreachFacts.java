package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.ConcernBuilder;
import org.officialstats.advocacy.model.audience.ContactPoint;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.OrganizationStep;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.PersonBuilder;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.casestudy.PolicyUseBuilder;
import org.officialstats.advocacy.model.event.Feedback;
import org.officialstats.advocacy.model.event.FeedbackBuilder;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.model.event.InteractionBuilder;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.DisseminationBuilder;
import org.officialstats.advocacy.model.material.Observance;
import org.officialstats.advocacy.model.material.ObservanceActivity;
import org.officialstats.advocacy.model.material.ObservanceBuilder;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.measurement.MeasurementBuilder;
import org.officialstats.advocacy.model.partner.Assessment;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.partner.Partnership;
import org.officialstats.advocacy.model.partner.PartnershipBuilder;

/** Facts of contacts, answers and what came of them in one line each, beside those of {@link Facts}. */
final class OutreachFacts {
  private OutreachFacts() {}

  static final Link LINK = Link.of("https://example.org/news");

  /** An answer to a question at event {@code e}: so many respondents, so many of them favourable. */
  static FeedbackBuilder answers(
      String id, String question, int respondents, int favourable, String on) {
    return Feedback.builder()
        .id(id(id))
        .event(id("e"))
        .question(Code.of(question))
        .collectedOn(date(on))
        .respondents(respondents)
        .answers(Map.of("yes", favourable, "no", respondents - favourable))
        .favourable(Set.of("yes"));
  }

  static InteractionBuilder meeting(String id, String on) {
    return Interaction.builder().id(id(id)).on(date(on)).channel(Code.of("meeting"));
  }

  static InteractionBuilder letter(String id, String on) {
    return meeting(id, on).channel(Code.of("letter")).direct(false);
  }

  static ConcernBuilder concern(String id, String raisedOn) {
    return Concern.builder()
        .id(id(id))
        .organization(id("bps"))
        .topic(id("privacy"))
        .raisedOn(date(raisedOn))
        .text(en("Is it safe?"));
  }

  static ConcernBuilder answered(String id, String raisedOn, String answeredOn) {
    return concern(id, raisedOn).answeredOn(date(answeredOn)).answer(en("It is."));
  }

  static PartnershipBuilder keyStakeholder(String id, String organization, String... assessedOn) {
    return Partnership.builder()
        .id(id(id))
        .organization(id(organization))
        .kind(Code.of("data"))
        .keyStakeholder(true)
        .assessments(
            Arrays.stream(assessedOn).map(on -> Assessment.of(date(on), 3, 4)).toList());
  }

  /** Something done together that a link shows. */
  static JointActivity shown(String on) {
    return new JointActivity(date(on), en("A pilot"), Optional.empty(), List.of(LINK));
  }

  /** Something done together at an event. */
  static JointActivity doneAt(String event, String on) {
    return new JointActivity(date(on), en("A seminar"), Optional.of(id(event)), List.of());
  }

  static JointActivity hearsay(String on) {
    return new JointActivity(date(on), en("A rumour"), Optional.empty(), List.of());
  }

  static DisseminationBuilder handedOut(String id, String material, String event, long copies) {
    return Dissemination.builder()
        .id(id(id))
        .material(id(material))
        .channel(Code.of("event"))
        .quantity(Quantity.of(copies, "copy"))
        .during(DateSpan.parse("2024-02-01"))
        .event(id(event));
  }

  static ObservanceBuilder internationalDay(String id, int year, ObservanceActivity... activities) {
    return Observance.builder()
        .id(id(id))
        .title(en("Big Data day"))
        .year(year)
        .activities(List.of(activities));
  }

  static ObservanceActivity activity(String country, String kind) {
    return ObservanceActivity.builder()
        .country(Country.of(country))
        .kind(Code.of(kind))
        .title(en("An activity"))
        .build();
  }

  static PolicyUseBuilder policyUse(String id, String organization, String datedOn) {
    return PolicyUse.builder()
        .id(id(id))
        .title(en("Policy " + id))
        .organization(id(organization))
        .datedOn(date(datedOn))
        .evidence(List.of(LINK));
  }

  /** A step that a link shows. */
  static OrganizationStep step(String action, String takenOn) {
    return new OrganizationStep(Code.of(action), date(takenOn), Optional.empty(), List.of(LINK));
  }

  static OrganizationStep step(String action, String takenOn, String sourceType) {
    return new OrganizationStep(
        Code.of(action), date(takenOn), Optional.of(Code.of(sourceType)), List.of(LINK));
  }

  static MeasurementBuilder measured(String id, String indicator, String period) {
    return Measurement.builder()
        .id(id(id))
        .indicator(indicator)
        .period(ReportingPeriod.parse(period))
        .source("A telephone survey")
        .measuredOn(date("2024-03-31"));
  }

  static PersonBuilder person(String id, String name, String... addresses) {
    return Person.builder()
        .id(id(id))
        .name(name)
        .contactPoints(Arrays.stream(addresses)
            .map(address -> new ContactPoint(ContactPoint.Kind.EMAIL, address))
            .toList())
        .basis(new DataBasis(Code.of("consent"), day("2020-01-01"), Optional.empty()));
  }
}
