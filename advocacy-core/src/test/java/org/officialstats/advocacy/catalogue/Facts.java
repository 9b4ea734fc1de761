package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.OrganizationBuilder;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.PositionBuilder;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservation;
import org.officialstats.advocacy.model.audience.StanceObservationBuilder;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyBuilder;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.AttendanceBuilder;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventBuilder;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.MaterialBuilder;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.KeyMessageBuilder;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.AgreementBuilder;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.partner.CommitmentBuilder;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionBuilder;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.resource.ResourceNeed;
import org.officialstats.advocacy.model.resource.ResourceNeedBuilder;
import org.officialstats.advocacy.model.resource.StageChange;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Deadlines;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.model.strategy.RequiredCell;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.SegmentRank;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.StrategyBuilder;
import org.officialstats.advocacy.model.strategy.TargetFrame;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemProgressBuilder;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.model.workplan.WorkplanItemBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanState;

/** Facts in one line each, for the tests of indicators and rules; what a test does not speak of has a plain value. */
final class Facts {
  private Facts() {}

  static <E> Id<E> id(String value) {
    return Id.of(value);
  }

  static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Set<Country> countries(String... codes) {
    return Arrays.stream(codes).map(Country::of).collect(ImmutableSet.toImmutableSet());
  }

  /** A strategy of a body in Tokyo; updates are due 30 days after a quarter and 60 days after a year. */
  static StrategyBuilder strategy() {
    return Strategy.builder()
        .id(id("test"))
        .title(en("A strategy"))
        .version("1")
        .body(en("The body"))
        .zone(ZoneId.of("Asia/Tokyo"))
        .deadlines(new Deadlines(30, 60, 90))
        .objectives(List.of(
            objective("convince"), objective("raise-awareness"), objective("develop-partnerships")))
        .segments(List.of(segment("leaders"), segment("policy-makers")))
        .topics(List.of(topic("privacy"), topic("modernization")))
        .activityLines(List.of(line("partners", 5), line("meetings-and-dissemination", 6)))
        .frame(TargetFrame.of(countries("ID", "RW")))
        .requiredCells(List.of(cell("privacy", "leaders"), cell("modernization", "leaders")))
        .strategicMinistries(Set.of(Code.of("ministry-finance")))
        .ratings(new RatingScale(
            List.of(RatingThreshold.of("on-track", "0.8")), Code.of("limited-progress")));
  }

  static RequiredCell cell(String topic, String segment) {
    return new RequiredCell(id(topic), id(segment));
  }

  private static Objective objective(String id) {
    return new Objective(id(id), en(id), en(id));
  }

  private static Segment segment(String id) {
    return new Segment(id(id), en(id), SegmentRank.PRIMARY, Set.of(), Set.of());
  }

  private static Topic topic(String id) {
    return new Topic(id(id), en(id), Set.of(), true);
  }

  private static ActivityLine line(String id, int number) {
    return new ActivityLine(id(id), number, en(id), Set.of(), List.of());
  }

  static OrganizationBuilder organization(String id, String kind) {
    return Organization.builder().id(id(id)).name(en("Organization " + id)).kind(Code.of(kind));
  }

  static Organization organization(String id, String kind, String country) {
    return organization(id, kind).country(Country.of(country)).build();
  }

  static PositionBuilder position(String id, String organization, String kind) {
    return Position.builder()
        .id(id(id))
        .organization(id(organization))
        .title(en("Position " + id))
        .kind(Code.of(kind));
  }

  static Holding holding(String person, String span) {
    return new Holding(id(person), DateSpan.parse(span));
  }

  static StanceObservationBuilder stance(
      String id, String position, StanceLevel level, String observedOn) {
    return StanceObservation.builder()
        .id(id(id))
        .position(id(position))
        .level(level)
        .observedOn(date(observedOn))
        .authority(Authority.OWN_ASSESSMENT);
  }

  static KeyMessageBuilder approved(String id, String topic, String segment, String on) {
    return KeyMessage.builder()
        .id(id(id))
        .topic(id(topic))
        .segments(Set.of(id(segment)))
        .text(en("Message " + id))
        .state(MessageState.APPROVED)
        .approvedOn(date(on));
  }

  static MaterialBuilder material(String id, Rendition... renditions) {
    return Material.builder()
        .id(id(id))
        .kind(Code.of("brochure"))
        .title(en("Material " + id))
        .renditions(List.of(renditions));
  }

  static Rendition rendition(String language, String publishedOn) {
    return new Rendition(language, Optional.empty(), Optional.of(date(publishedOn)));
  }

  static CaseStudyBuilder caseStudy(String id) {
    return CaseStudy.builder()
        .id(id(id))
        .title(en("Case study " + id))
        .owner(id("nso"))
        .sourceTypes(Set.of(Code.of("scanner-data")))
        .domain(Code.of("economic-prices"))
        .state(CaseStudyState.PUBLISHED);
  }

  static AgreementBuilder agreement(String id, Party... parties) {
    return Agreement.builder()
        .id(id(id))
        .kind(Code.of("data-access"))
        .title(en("Agreement " + id))
        .parties(ImmutableList.copyOf(parties));
  }

  static Party signed(String organization, String on) {
    return Party.signed(id(organization), date(on));
  }

  static CommitmentBuilder commitment(String id, String by, String due) {
    return Commitment.builder()
        .id(id(id))
        .by(id(by))
        .kind(Code.of("data-delivery"))
        .what(en("Commitment " + id))
        .due(day(due));
  }

  static EventBuilder event(String id, String dates, EventState state) {
    return Event.builder()
        .id(id(id))
        .title(en("Event " + id))
        .kind(Code.of("workshop"))
        .dates(DateSpan.parse(dates))
        .state(state);
  }

  static AttendanceBuilder attendance(String id, String event, String person) {
    return Attendance.builder().id(id(id)).event(id(event)).person(id(person));
  }

  static AttendanceBuilder heads(String id, String event, int count) {
    return Attendance.builder().id(id(id)).event(id(event)).headCount(count);
  }

  static WorkplanBuilder workplan(String id, String year, WorkplanItem... items) {
    return Workplan.builder()
        .id(id(id))
        .title(en("Workplan " + id))
        .year(ReportingPeriod.parse(year))
        .items(List.of(items));
  }

  static WorkplanBuilder endorsed(String id, String year, String on, WorkplanItem... items) {
    return workplan(id, year, items)
        .state(WorkplanState.ENDORSED)
        .endorsement(new Endorsement(en("The body"), day(on), Optional.empty()));
  }

  static WorkplanItemBuilder item(String id, String due) {
    return WorkplanItem.builder()
        .id(id(id))
        .title(en("Item " + id))
        .activityLine(id("partners"))
        .ownerName("Task team")
        .start(day(due).minusDays(10))
        .due(day(due));
  }

  static ItemProgressBuilder progress(
      String id, String plan, String item, String on, ItemState state) {
    return ItemProgress.builder()
        .id(id(id))
        .workplan(id(plan))
        .item(id(item))
        .on(day(on))
        .state(state);
  }

  static ProgressUpdate draft(String id, String period, String deadline) {
    return ProgressUpdate.builder()
        .id(id(id))
        .period(ReportingPeriod.parse(period))
        .deadline(day(deadline))
        .build();
  }

  static ProgressUpdate submitted(String id, String period, String deadline, String on) {
    return draft(id, period, deadline).toBuilder()
        .state(UpdateState.SUBMITTED)
        .submittedOn(day(on))
        .submittedBy(Actor.of("editor"))
        .seal(seal(period, on))
        .build();
  }

  private static SealedEvaluation seal(String period, String on) {
    String digest = "0".repeat(64);
    return SealedEvaluation.builder()
        .period(ReportingPeriod.parse(period))
        .asOf(day(on))
        .knownAt(Revision.of(1))
        .strategyDigest(digest)
        .definitionsDigest(digest)
        .dataDigest(digest)
        .resultDigest(digest)
        .evaluation(JsonDocument.of("{}"))
        .build();
  }

  static ResourceNeedBuilder need(String id, String amount, String neededBy) {
    return ResourceNeed.builder()
        .id(id(id))
        .purpose(en("Need " + id))
        .activityLine(id("partners"))
        .cash(Amount.parse(amount))
        .neededBy(day(neededBy));
  }

  static ContributionBuilder contribution(String id, String source, ContributionStage stage) {
    return Contribution.builder().id(id(id)).source(id(source)).stage(stage);
  }

  static List<StageChange> history(Object... stagesAndDates) {
    ImmutableList.Builder<StageChange> history = ImmutableList.builder();
    for (int at = 0; at < stagesAndDates.length; at += 2) {
      history.add(StageChange.to(
          (ContributionStage) stagesAndDates[at], date((String) stagesAndDates[at + 1])));
    }
    return history.build();
  }
}
