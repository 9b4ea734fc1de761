package org.officialstats.advocacy.samples;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Output;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.AnnualReviewBuilder;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.FollowUp;
import org.officialstats.advocacy.model.workplan.GivenRating;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemProgressBuilder;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ObjectiveReviewBuilder;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.ProgressUpdateBuilder;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.model.workplan.SealedEvaluationBuilder;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.model.workplan.WorkplanItemBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanState;

/** Any valid entity of the package of workplans. */
public final class WorkplanArbitraries {
  private WorkplanArbitraries() {}

  public static Arbitrary<Workplan> workplans() {
    return Arbitraries.of(WorkplanState.values()).flatMap(state -> {
      var plan = Builders.withBuilder(Workplan::builder)
          .use(Arbitraries.just(state))
          .in(WorkplanBuilder::state)
          .use(SampleParts.<Workplan>ids())
          .in(WorkplanBuilder::id)
          .use(SampleParts.texts())
          .in(WorkplanBuilder::title)
          .use(SampleParts.periods().map(ReportingPeriod::wholeYear))
          .in(WorkplanBuilder::year)
          .use(items().list().ofMinSize(1).ofMaxSize(3).uniqueElements(WorkplanItem::id))
          .in((one, list) -> one.items(list))
          .use(laterVersions().optional())
          .in((one, version) -> version.map(later -> later.apply(one)).orElse(one))
          .use(SampleParts.labels())
          .in((one, labels) -> one.labels(labels))
          .use(SampleParts.sensitivities())
          .in(WorkplanBuilder::sensitivity);
      var decided = switch (state) {
        case RETURNED -> plan.use(SampleParts.texts()).in((one, text) -> one.returnedReason(text));
        case ENDORSED, CLOSED ->
          plan.use(endorsements()).in((one, endorsement) -> one.endorsement(endorsement));
        case DRAFT, SUBMITTED -> plan;
      };
      return decided.build(WorkplanBuilder::build);
    });
  }

  public static Arbitrary<ItemProgress> itemProgress() {
    return Builders.withBuilder(ItemProgress::builder)
        .use(SampleParts.<ItemProgress>ids())
        .in(ItemProgressBuilder::id)
        .use(SampleParts.<Workplan>ids())
        .in(ItemProgressBuilder::workplan)
        .use(SampleParts.<WorkplanItem>ids())
        .in(ItemProgressBuilder::item)
        .use(SampleParts.days())
        .in(ItemProgressBuilder::on)
        .use(Arbitraries.of(ItemState.values()))
        .in((one, state) -> one.state(state).percent(percentOf(state)))
        .use(SampleParts.codes("change-reason"))
        .in((one, code) -> one.reasonCode(code))
        .use(SampleParts.texts().optional())
        .in((one, text) -> one.note(text))
        .use(SampleParts.linkLists())
        .in((one, links) -> one.evidence(links))
        .use(SampleParts.labels())
        .in((one, labels) -> one.labels(labels))
        .use(SampleParts.sensitivities())
        .in(ItemProgressBuilder::sensitivity)
        .build(ItemProgressBuilder::build);
  }

  public static Arbitrary<ProgressUpdate> progressUpdates() {
    return Arbitraries.of(UpdateState.values()).flatMap(state -> {
      var update = Builders.withBuilder(ProgressUpdate::builder)
          .use(Arbitraries.just(state))
          .in(ProgressUpdateBuilder::state)
          .use(SampleParts.<ProgressUpdate>ids())
          .in(ProgressUpdateBuilder::id)
          .use(SampleParts.days())
          .in(ProgressUpdateBuilder::deadline)
          .use(narratives())
          .in((one, list) -> one.narratives(list))
          .use(ratings())
          .in((one, list) -> one.ratings(list))
          .use(SampleParts.labels())
          .in((one, labels) -> one.labels(labels))
          .use(SampleParts.sensitivities())
          .in(ProgressUpdateBuilder::sensitivity);
      var sealed = state == UpdateState.DRAFT
          ? update.use(SampleParts.periods()).in(ProgressUpdateBuilder::period)
          : update
              .use(seals())
              .in((one, seal) -> one.seal(seal).period(seal.period()))
              .use(SampleParts.days())
              .in((one, day) -> one.submittedOn(day))
              .use(SampleParts.lines().map(Actor::of))
              .in((one, actor) -> one.submittedBy(actor));
      var decided = switch (state) {
        case RETURNED ->
          sealed.use(SampleParts.texts()).in((one, text) -> one.returnedReason(text));
        case DELIVERED ->
          sealed.use(SampleParts.days()).in((one, day) -> one.deliveredOn(day.plusYears(60)));
        case DRAFT, SUBMITTED -> sealed;
      };
      return decided.build(ProgressUpdateBuilder::build);
    });
  }

  public static Arbitrary<AnnualReview> annualReviews() {
    return Arbitraries.of(ReviewState.values()).flatMap(state -> {
      var review = Builders.withBuilder(AnnualReview::builder)
          .use(Arbitraries.just(state))
          .in(AnnualReviewBuilder::state)
          .use(SampleParts.<AnnualReview>ids())
          .in(AnnualReviewBuilder::id)
          .use(SampleParts.<Workplan>ids())
          .in(AnnualReviewBuilder::workplan)
          .use(SampleParts.days())
          .in((one, day) -> one.reviewedOn(day))
          .use(findings().list().ofMaxSize(3).uniqueElements(ObjectiveReview::objective))
          .in((one, list) -> one.findings(list))
          .use(followUps().list().ofMaxSize(2))
          .in((one, list) -> one.followUps(list))
          .use(SampleParts.labels())
          .in((one, labels) -> one.labels(labels))
          .use(SampleParts.sensitivities())
          .in(AnnualReviewBuilder::sensitivity);
      var decided = state == ReviewState.RETURNED
          ? review.use(SampleParts.texts()).in((one, text) -> one.returnedReason(text))
          : review;
      return decided.build(AnnualReviewBuilder::build);
    });
  }

  public static Arbitrary<SealedEvaluation> seals() {
    Arbitrary<String> digests =
        Arbitraries.strings().withCharRange('0', '9').withCharRange('a', 'f').ofLength(64);
    return Builders.withBuilder(SealedEvaluation::builder)
        .use(SampleParts.periods())
        .in(SealedEvaluationBuilder::period)
        .use(SampleParts.days())
        .in(SealedEvaluationBuilder::asOf)
        .use(Arbitraries.longs().between(0, Long.MAX_VALUE).map(Revision::of))
        .in(SealedEvaluationBuilder::knownAt)
        .use(digests)
        .in(SealedEvaluationBuilder::strategyDigest)
        .use(digests)
        .in(SealedEvaluationBuilder::definitionsDigest)
        .use(digests)
        .in(SealedEvaluationBuilder::dataDigest)
        .use(digests)
        .in(SealedEvaluationBuilder::resultDigest)
        .use(Arbitraries.of(
                "{}", "{\"results\":[{\"indicator\":\"AUD-01\",\"value\":0.5},null,true]}")
            .map(JsonDocument::of))
        .in(SealedEvaluationBuilder::evaluation)
        .build(SealedEvaluationBuilder::build);
  }

  private static Arbitrary<WorkplanItem> items() {
    return Builders.withBuilder(WorkplanItem::builder)
        .use(SampleParts.<WorkplanItem>ids())
        .in(WorkplanItemBuilder::id)
        .use(SampleParts.texts())
        .in(WorkplanItemBuilder::title)
        .use(SampleParts.<ActivityLine>ids())
        .in(WorkplanItemBuilder::activityLine)
        .use(SampleParts.<Output>ids().optional())
        .in((one, id) -> one.output(id))
        .use(Combinators.combine(SampleParts.<Organization>ids().optional(), SampleParts.lines())
            .as(Owner::new))
        .in((one, owner) -> one.owner(owner.id()).ownerName(owner.nameWhereNeeded()))
        .use(SampleParts.days())
        .in((one, day) -> one.start(day).due(day.plusDays(90)))
        .use(SampleParts.<Event>idSets())
        .in((one, ids) -> one.events(ids))
        .use(SampleParts.<Material>idSets())
        .in((one, ids) -> one.materials(ids))
        .build(WorkplanItemBuilder::build);
  }

  private record Owner(Optional<Id<Organization>> id, String name) {
    Optional<String> nameWhereNeeded() {
      return id.isPresent() ? Optional.empty() : Optional.of(name);
    }
  }

  /** What makes a plan a later version. */
  private interface Later {
    WorkplanBuilder apply(WorkplanBuilder plan);
  }

  private static Arbitrary<Later> laterVersions() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 9),
            SampleParts.codes("change-reason"),
            SampleParts.texts().optional())
        .as((version, code, words) -> plan -> plan.version(version)
            .supersedes(Id.<Workplan>of("former---" + version))
            .changes(List.of(
                new VersionReason(Id.of("dropped---item"), ChangeKind.DROPPED, code, words))));
  }

  private static Arbitrary<Endorsement> endorsements() {
    return Combinators.combine(
            SampleParts.texts(), SampleParts.days(), SampleParts.links().optional())
        .as(Endorsement::new);
  }

  private static Arbitrary<List<Narrative>> narratives() {
    Arbitrary<Narrative> any = Arbitraries.oneOf(
        SampleParts.texts().map(Narrative::overall),
        Combinators.combine(SampleParts.<Objective>ids(), SampleParts.texts())
            .as(Narrative::ofObjective),
        Combinators.combine(SampleParts.<ActivityLine>ids(), SampleParts.texts())
            .as(Narrative::ofLine));
    return any.list()
        .ofMaxSize(3)
        .uniqueElements(one -> List.of(one.objective(), one.activityLine()));
  }

  private static Arbitrary<List<GivenRating>> ratings() {
    Arbitrary<GivenRating> any = Arbitraries.oneOf(
        Combinators.combine(SampleParts.codes("progress-rating"), SampleParts.texts())
            .as((rating, text) -> GivenRating.ofIndicator("AUD-01", rating, text)),
        Combinators.combine(
                SampleParts.<Objective>ids(),
                SampleParts.codes("progress-rating"),
                SampleParts.texts())
            .as(GivenRating::ofObjective));
    return any.list().ofMaxSize(3).uniqueElements(one -> List.of(one.indicator(), one.objective()));
  }

  private static Arbitrary<ObjectiveReview> findings() {
    Arbitrary<Optional<Code>> ratings = SampleParts.codes("progress-rating").optional();
    Arbitrary<EntityKey> keys = SampleParts.<Event>ids().map(id -> EntityKey.of(Event.class, id));
    return Builders.withBuilder(ObjectiveReview::builder)
        .use(SampleParts.<Objective>ids())
        .in(ObjectiveReviewBuilder::objective)
        .use(SampleParts.texts().optional())
        .in((one, text) -> one.finding(text))
        .use(ratings)
        .in((one, rating) -> one.computedRating(rating))
        .use(SampleParts.codes("progress-rating"))
        .in((one, rating) -> one.rating(rating))
        .use(SampleParts.texts())
        .in((one, text) -> one.ratingReason(text))
        .use(SampleParts.linkLists())
        .in((one, links) -> one.evidence(links))
        .use(keys.set().ofMaxSize(3))
        .in((one, set) -> one.records(set))
        .use(SampleParts.texts().optional())
        .in((one, text) -> one.recommendation(text))
        .build(ObjectiveReviewBuilder::build);
  }

  private static Arbitrary<FollowUp> followUps() {
    return Combinators.combine(
            SampleParts.<Objective>ids().optional(),
            SampleParts.texts(),
            Arbitraries.of(FollowUp.Status.values()),
            SampleParts.texts().optional())
        .as(FollowUp::new);
  }

  private static Optional<Integer> percentOf(ItemState state) {
    return switch (state) {
      case NOT_STARTED -> Optional.of(0);
      case IN_PROGRESS -> Optional.of(40);
      case DONE -> Optional.of(100);
      case DROPPED -> Optional.empty();
    };
  }
}
