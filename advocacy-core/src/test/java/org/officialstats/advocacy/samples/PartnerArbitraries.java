package org.officialstats.advocacy.samples;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.AgreementBuilder;
import org.officialstats.advocacy.model.partner.Assessment;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.partner.CommitmentBuilder;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.partner.Partnership;
import org.officialstats.advocacy.model.partner.PartnershipBuilder;
import org.officialstats.advocacy.model.partner.PartnershipStage;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.model.strategy.Objective;

/** Any valid entity of the package of partners. */
public final class PartnerArbitraries {
  private PartnerArbitraries() {}

  public static Arbitrary<Partnership> partnerships() {
    return Builders.withBuilder(Partnership::builder)
        .use(SampleParts.<Partnership>ids())
        .in(PartnershipBuilder::id)
        .use(SampleParts.<Organization>ids())
        .in(PartnershipBuilder::organization)
        .use(SampleParts.codes("partnership-kind"))
        .in(PartnershipBuilder::kind)
        .use(Arbitraries.of(PartnershipStage.values()))
        .in(PartnershipBuilder::stage)
        .use(Arbitraries.of(true, false))
        .in(PartnershipBuilder::keyStakeholder)
        .use(assessments())
        .in((one, list) -> one.assessments(list))
        .use(SampleParts.<Objective>idSets())
        .in((one, ids) -> one.objectives(ids))
        .use(SampleParts.texts().optional())
        .in((one, text) -> one.note(text))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(PartnershipBuilder::sensitivity)
        .build(PartnershipBuilder::build);
  }

  public static Arbitrary<Agreement> agreements() {
    return Builders.withBuilder(Agreement::builder)
        .use(SampleParts.<Agreement>ids())
        .in(AgreementBuilder::id)
        .use(SampleParts.codes("agreement-kind"))
        .in(AgreementBuilder::kind)
        .use(SampleParts.texts())
        .in(AgreementBuilder::title)
        .use(parties().list().ofMinSize(2).ofMaxSize(4).uniqueElements(Party::organization))
        .in((one, list) -> one.parties(list))
        .use(spansWithBeginning())
        .in(AgreementBuilder::span)
        .use(Arbitraries.of("2070", "2071-03", "2072-01-31")
            .map(PartialDate::parse)
            .optional())
        .in((one, date) -> one.terminatedOn(date))
        .use(Arbitraries.of(true, false))
        .in(AgreementBuilder::renewalInNegotiation)
        .use(SampleParts.codes("source-type").set().ofMaxSize(3))
        .in((one, codes) -> one.sourceTypes(codes))
        .use(SampleParts.<Objective>idSets())
        .in((one, ids) -> one.objectives(ids))
        .use(activities().list().ofMaxSize(2))
        .in((one, list) -> one.activities(list))
        .use(SampleParts.linkLists())
        .in((one, links) -> one.links(links))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(AgreementBuilder::sensitivity)
        .build(AgreementBuilder::build);
  }

  public static Arbitrary<Commitment> commitments() {
    return Builders.withBuilder(Commitment::builder)
        .use(SampleParts.<Commitment>ids())
        .in(CommitmentBuilder::id)
        .use(SampleParts.<Organization>ids())
        .in(CommitmentBuilder::by)
        .use(SampleParts.<Position>ids().optional())
        .in((one, id) -> one.madeBy(id))
        .use(SampleParts.codes("commitment-kind"))
        .in(CommitmentBuilder::kind)
        .use(SampleParts.<Agreement>ids().optional())
        .in((one, id) -> one.agreement(id))
        .use(SampleParts.<Event>ids().optional())
        .in((one, id) -> one.event(id))
        .use(SampleParts.texts())
        .in(CommitmentBuilder::what)
        .use(SampleParts.days())
        .in(CommitmentBuilder::due)
        .use(SampleParts.dates().optional())
        .in((one, date) -> one.fulfilledOn(date))
        .use(SampleParts.linkLists())
        .in((one, links) -> one.evidence(links))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(CommitmentBuilder::sensitivity)
        .build(CommitmentBuilder::build);
  }

  private static Arbitrary<List<Assessment>> assessments() {
    Arbitrary<Integer> scale = Arbitraries.integers().between(1, 5);
    return Combinators.combine(
            SampleParts.dates(), scale, scale, SampleParts.texts().optional())
        .as(Assessment::new)
        .list()
        .ofMaxSize(3)
        .map(list -> list.stream().sorted(Comparator.comparing(Assessment::on)).toList());
  }

  private static Arbitrary<Party> parties() {
    return Combinators.combine(
            SampleParts.<Organization>ids(),
            Arbitraries.of(true, false),
            SampleParts.dates().optional())
        .as(Party::new);
  }

  /** Open spans only with a beginning, since the signatures of all parties may be optional. */
  private static Arbitrary<DateSpan> spansWithBeginning() {
    return SampleParts.spans()
        .map(span -> span.from().isPresent()
            ? span
            : DateSpan.of(span.to().get(), span.to().get()));
  }

  private static Arbitrary<JointActivity> activities() {
    return Combinators.combine(
            SampleParts.dates(),
            SampleParts.texts(),
            SampleParts.<Event>ids().optional(),
            SampleParts.linkLists())
        .as(JointActivity::new);
  }
}
