package org.officialstats.advocacy.samples;

import static org.officialstats.advocacy.samples.ValueArbitraries.closedSpans;
import static org.officialstats.advocacy.samples.ValueArbitraries.codes;
import static org.officialstats.advocacy.samples.ValueArbitraries.countries;
import static org.officialstats.advocacy.samples.ValueArbitraries.days;
import static org.officialstats.advocacy.samples.ValueArbitraries.few;
import static org.officialstats.advocacy.samples.ValueArbitraries.fewDifferent;
import static org.officialstats.advocacy.samples.ValueArbitraries.labels;
import static org.officialstats.advocacy.samples.ValueArbitraries.languages;
import static org.officialstats.advocacy.samples.ValueArbitraries.lines;
import static org.officialstats.advocacy.samples.ValueArbitraries.links;
import static org.officialstats.advocacy.samples.ValueArbitraries.localizedTexts;
import static org.officialstats.advocacy.samples.ValueArbitraries.partialDates;
import static org.officialstats.advocacy.samples.ValueArbitraries.quantities;
import static org.officialstats.advocacy.samples.ValueArbitraries.sensitivities;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.casestudy.PolicyStage;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.casestudy.StageChange;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Observance;
import org.officialstats.advocacy.model.material.ObservanceActivity;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/** Arbitrary messages, materials, case studies, and what becomes of them. */
public final class MessageArbitraries {
  private MessageArbitraries() {}

  /** Messages in every state. */
  public static Arbitrary<KeyMessage> keyMessages() {
    Arbitrary<KeyMessage> drafts = Builders.withBuilder(KeyMessage::builder)
        .use(ValueArbitraries.<KeyMessage>ids())
        .in((builder, value) -> builder.id(value))
        .use(ValueArbitraries.<Topic>ids())
        .in((builder, value) -> builder.topic(value))
        .use(ValueArbitraries.<Segment>ids().set().ofMinSize(1).ofMaxSize(3))
        .in((builder, value) -> builder.segments(value))
        .use(fewDifferent(ValueArbitraries.<Objective>ids()))
        .in((builder, value) -> builder.objectives(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.text(value))
        .use(fewDifferent(ValueArbitraries.<CaseStudy>ids()))
        .in((builder, value) -> builder.caseStudies(value))
        .use(Arbitraries.integers().greaterOrEqual(1))
        .in((builder, value) -> builder.version(value))
        .use(days().optional())
        .in((builder, value) -> builder.nextReviewDue(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
    Arbitrary<KeyMessage> approved = Combinators.combine(
            drafts, partialDates(), lines().optional())
        .as((draft, on, by) -> draft.toBuilder()
            .state(MessageState.APPROVED)
            .approvedOn(on)
            .approvedBy(by)
            .build());
    Arbitrary<KeyMessage> retired = approved.map(message -> message.toBuilder()
        .state(MessageState.RETIRED)
        .retiredOn(message.approvedOn())
        .build());
    return Arbitraries.oneOf(drafts, approved, retired);
  }

  /** Case studies in every state, of countries and of areas. */
  public static Arbitrary<CaseStudy> caseStudies() {
    Arbitrary<CaseStudy> drafts = Builders.withBuilder(CaseStudy::builder)
        .use(ValueArbitraries.<CaseStudy>ids())
        .in((builder, value) -> builder.id(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value))
        .use(ValueArbitraries.<Organization>ids())
        .in((builder, value) -> builder.owner(value))
        .use(countries().optional())
        .in((builder, country) -> builder
            .country(country)
            .area(country.isPresent() ? Optional.empty() : Optional.of(Area.of("EU"))))
        .use(codes("source-type").set().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.sourceTypes(value))
        .use(codes("statistical-domain"))
        .in((builder, value) -> builder.domain(value))
        .use(stages())
        .in((builder, value) -> builder.stages(value))
        .use(fewDifferent(ValueArbitraries.<Organization>ids()))
        .in((builder, value) -> builder.providers(value))
        .use(fewDifferent(ValueArbitraries.<Organization>ids()))
        .in((builder, value) -> builder.partners(value).contributors(value))
        .use(localizedTexts().optional())
        .in((builder, value) -> builder.summary(value))
        .use(localizedTexts().optional())
        .in((builder, value) -> builder.benefit(value))
        .use(fewDifferent(Arbitraries.of("11.3.1", "1.1.1", "17.b.1")))
        .in((builder, value) -> builder.sdgIndicators(value))
        .use(few(links()))
        .in((builder, value) -> builder.links(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
    Arbitrary<CaseStudy> others = Combinators.combine(
            drafts,
            Arbitraries.of(
                CaseStudyState.PUBLISHED, CaseStudyState.CONFIRMED, CaseStudyState.WITHDRAWN),
            partialDates().optional(),
            partialDates())
        .as((draft, state, published, confirmed) -> draft.toBuilder()
            .state(state)
            .publishedOn(published)
            .confirmedByOwnerOn(confirmed)
            .build());
    return Arbitraries.oneOf(drafts, others);
  }

  /** Policy documents and decisions. */
  public static Arbitrary<PolicyUse> policyUses() {
    return Builders.withBuilder(PolicyUse::builder)
        .use(ValueArbitraries.<PolicyUse>ids())
        .in((builder, value) -> builder.id(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value))
        .use(ValueArbitraries.<Organization>ids())
        .in((builder, value) -> builder.organization(value))
        .use(countries().optional())
        .in((builder, value) -> builder.country(value))
        .use(partialDates())
        .in((builder, value) -> builder.datedOn(value))
        .use(Arbitraries.of(PolicyStage.class).optional())
        .in((builder, value) -> builder.stage(value))
        .use(fewDifferent(ValueArbitraries.<CaseStudy>ids()))
        .in((builder, value) -> builder.caseStudies(value))
        .use(few(links()))
        .in((builder, value) -> builder.evidence(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  /** Materials, published and not. */
  public static Arbitrary<Material> materials() {
    Arbitrary<List<MessageVersion>> messages = Combinators.combine(
            ValueArbitraries.<KeyMessage>ids(), Arbitraries.integers().between(1, 9))
        .as(MessageVersion::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements(MessageVersion::message);
    Arbitrary<List<Rendition>> renditions = Combinators.combine(
            languages(), links().optional(), partialDates().optional())
        .as(Rendition::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements(Rendition::language);
    return Builders.withBuilder(Material::builder)
        .use(ValueArbitraries.<Material>ids())
        .in((builder, value) -> builder.id(value))
        .use(codes("material-kind"))
        .in((builder, value) -> builder.kind(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value))
        .use(fewDifferent(ValueArbitraries.<Topic>ids()))
        .in((builder, value) -> builder.topics(value))
        .use(messages)
        .in((builder, value) -> builder.messages(value))
        .use(fewDifferent(ValueArbitraries.<CaseStudy>ids()))
        .in((builder, value) -> builder.caseStudies(value))
        .use(renditions)
        .in((builder, value) -> builder.renditions(value))
        .use(fewDifferent(ValueArbitraries.<Organization>ids()))
        .in((builder, value) -> builder.contributors(value))
        .use(Arbitraries.of(true, false))
        .in((builder, value) -> builder.core(value))
        .use(Arbitraries.of(PartialDate.of(9999)).optional())
        .in((builder, value) -> builder.withdrawnOn(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  /** What went out. */
  public static Arbitrary<Dissemination> disseminations() {
    return Builders.withBuilder(Dissemination::builder)
        .use(ValueArbitraries.<Dissemination>ids())
        .in((builder, value) -> builder.id(value))
        .use(ValueArbitraries.<Material>ids())
        .in((builder, value) -> builder.material(value))
        .use(codes("channel"))
        .in((builder, value) -> builder.channel(value))
        .use(quantities())
        .in((builder, value) -> builder.quantity(value))
        .use(closedSpans())
        .in((builder, value) -> builder.during(value))
        .use(languages().optional())
        .in((builder, value) -> builder.language(value))
        .use(ValueArbitraries.<Event>ids().optional())
        .in((builder, value) -> builder.event(value))
        .use(ValueArbitraries.<Segment>ids().optional())
        .in((builder, value) -> builder.segment(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  /** International days, with and without a theme. */
  public static Arbitrary<Observance> observances() {
    Arbitrary<ObservanceActivity> activities = Builders.withBuilder(ObservanceActivity::builder)
        .use(countries())
        .in((builder, value) -> builder.country(value))
        .use(codes("observance-activity"))
        .in((builder, value) -> builder.kind(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value))
        .use(partialDates().optional())
        .in((builder, value) -> builder.on(value))
        .use(ValueArbitraries.<Organization>ids().optional())
        .in((builder, value) -> builder.organization(value))
        .use(ValueArbitraries.<Event>ids().optional())
        .in((builder, value) -> builder.event(value))
        .use(links().optional())
        .in((builder, value) -> builder.link(value))
        .build(builder -> builder.build());
    Arbitrary<Observance> open = Builders.withBuilder(Observance::builder)
        .use(ValueArbitraries.<Observance>ids())
        .in((builder, value) -> builder.id(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value))
        .use(partialDates())
        .in((builder, date) -> builder
            .year(date.year())
            .day(Optional.of(date).filter(day -> day.precision() != PartialDate.Precision.YEAR)))
        .use(few(localizedTexts()))
        .in((builder, value) -> builder.themeCandidates(value))
        .use(days().optional())
        .in((builder, value) -> builder.themeDueOn(value))
        .use(few(activities))
        .in((builder, value) -> builder.activities(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
    Arbitrary<Observance> chosen = Combinators.combine(open, localizedTexts(), partialDates())
        .as((day, theme, on) -> day.toBuilder().theme(theme).themeChosenOn(on).build());
    return Arbitraries.oneOf(open, chosen);
  }

  private static Arbitrary<List<StageChange>> stages() {
    return Combinators.combine(
            codes("case-study-stage"), codes("case-study-stage"), partialDates().optional())
        .as((first, second, since) ->
            List.of(StageChange.to(first), new StageChange(second, since)));
  }
}
