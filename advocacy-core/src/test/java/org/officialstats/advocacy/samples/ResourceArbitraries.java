package org.officialstats.advocacy.samples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ContributionBuilder;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.resource.ResourceNeed;
import org.officialstats.advocacy.model.resource.ResourceNeedBuilder;
import org.officialstats.advocacy.model.resource.StageChange;
import org.officialstats.advocacy.model.resource.SubstanceRequest;
import org.officialstats.advocacy.model.resource.SubstanceRequestBuilder;
import org.officialstats.advocacy.model.resource.Valuation;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/** Any valid entity of the package of resources. */
public final class ResourceArbitraries {
  private ResourceArbitraries() {}

  public static Arbitrary<ResourceNeed> resourceNeeds() {
    return Arbitraries.of(true, false)
        .flatMap(ofItem -> Arbitraries.of(true, false).flatMap(inCash -> {
          var need = Builders.withBuilder(ResourceNeed::builder)
              .use(SampleParts.<ResourceNeed>ids())
              .in(ResourceNeedBuilder::id)
              .use(SampleParts.texts())
              .in(ResourceNeedBuilder::purpose)
              .use(SampleParts.codes("resource-kind").optional())
              .in((one, code) -> one.kind(code))
              .use(SampleParts.days())
              .in(ResourceNeedBuilder::neededBy)
              .use(SampleParts.labels())
              .in((one, labels) -> one.labels(labels))
              .use(SampleParts.sensitivities())
              .in(ResourceNeedBuilder::sensitivity);
          var placed = ofItem
              ? need.use(SampleParts.<Workplan>ids())
                  .in((one, id) -> one.workplan(id))
                  .use(SampleParts.<WorkplanItem>ids())
                  .in((one, id) -> one.item(id))
              : need.use(SampleParts.<ActivityLine>ids()).in((one, id) -> one.activityLine(id));
          var sized = inCash
              ? placed.use(SampleParts.amounts()).in((one, amount) -> one.cash(amount))
              : placed.use(SampleParts.quantities()).in((one, quantity) -> one.inKind(quantity));
          return sized.build(ResourceNeedBuilder::build);
        }));
  }

  public static Arbitrary<Contribution> contributions() {
    return Arbitraries.of(true, false).flatMap(inCash -> {
      var contribution = Builders.withBuilder(Contribution::builder)
          .use(SampleParts.<Contribution>ids())
          .in(ContributionBuilder::id)
          .use(SampleParts.<Organization>ids())
          .in(ContributionBuilder::source)
          .use(SampleParts.codes("funder-kind").optional())
          .in((one, code) -> one.funderKind(code))
          .use(SampleParts.codes("resource-kind").optional())
          .in((one, code) -> one.kind(code))
          .use(SampleParts.<ResourceNeed>ids().optional())
          .in((one, id) -> one.need(id))
          .use(SampleParts.<ActivityLine>ids().optional())
          .in((one, id) -> one.activityLine(id))
          .use(histories())
          .in((one, list) ->
              one.stageHistory(list).stage(list.get(list.size() - 1).stage()))
          .use(SampleParts.days().optional())
          .in((one, day) -> one.expectedBy(day))
          .use(SampleParts.labels())
          .in((one, labels) -> one.labels(labels))
          .use(SampleParts.sensitivities())
          .in(ContributionBuilder::sensitivity);
      var sized = inCash
          ? contribution.use(SampleParts.amounts()).in((one, amount) -> one.cash(amount))
          : contribution
              .use(SampleParts.quantities())
              .in((one, quantity) -> one.inKind(quantity))
              .use(valuations().optional())
              .in((one, valuation) -> one.valuation(valuation));
      return sized.build(ContributionBuilder::build);
    });
  }

  public static Arbitrary<SubstanceRequest> substanceRequests() {
    return Arbitraries.of(true, false).flatMap(ofPerson -> {
      var request = Builders.withBuilder(SubstanceRequest::builder)
          .use(SampleParts.<SubstanceRequest>ids())
          .in(SubstanceRequestBuilder::id)
          .use(SampleParts.texts())
          .in(SubstanceRequestBuilder::what)
          .use(SampleParts.days())
          .in((one, day) -> one.askedOn(day).due(day.plusDays(30)))
          .use(Arbitraries.of(true, false))
          .in(ResourceArbitraries::received)
          .use(SampleParts.labels())
          .in((one, labels) -> one.labels(labels))
          .use(SampleParts.sensitivities())
          .in(SubstanceRequestBuilder::sensitivity);
      var asked = ofPerson
          ? request
              .use(SampleParts.<Person>ids())
              .in((one, id) -> one.person(id))
              .use(SampleParts.<Material>ids())
              .in((one, id) -> one.material(id))
          : request
              .use(SampleParts.<Organization>ids())
              .in((one, id) -> one.organization(id))
              .use(SampleParts.<CaseStudy>ids())
              .in((one, id) -> one.caseStudy(id));
      return asked.build(SubstanceRequestBuilder::build);
    });
  }

  private static SubstanceRequestBuilder received(
      SubstanceRequestBuilder request, boolean received) {
    return received ? request.receivedOn(java.time.LocalDate.of(2099, 12, 31)) : request;
  }

  private static Arbitrary<Valuation> valuations() {
    return Combinators.combine(SampleParts.amounts(), SampleParts.lines()).as(Valuation::new);
  }

  /** A walk through the table of transitions, a year apart. */
  private static Arbitrary<List<StageChange>> histories() {
    return Combinators.combine(
            Arbitraries.of(ContributionStage.values()),
            Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(4),
            SampleParts.texts().optional())
        .as((start, turns, reason) -> {
          List<StageChange> changes = new ArrayList<>();
          ContributionStage stage = start;
          for (int turn : turns) {
            changes.add(new StageChange(stage, PartialDate.of(2000 + changes.size()), reason));
            List<ContributionStage> next =
                ImmutableList.copyOf(ContributionStage.TRANSITIONS.after(stage));
            stage = next.get(turn % next.size());
          }
          return changes;
        });
  }
}
