package org.officialstats.advocacy.report.kind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.catalogue.StandardIndicators;
import org.officialstats.advocacy.catalogue.StandardRules;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.FollowUp;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.model.workplan.WorkplanItemBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanState;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.snapshot.Snapshot;

/** A year of the Global Working Group, as small as a reader can keep in mind, evaluated by the standard catalogue. */
final class SampleYear {
  static final Strategy GWG = Strategies.gwgBigData();
  static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
  static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final Evaluator EVALUATOR =
      Evaluator.of(new StandardIndicators().indicators(), new StandardRules().rules());

  private SampleYear() {}

  /** An input for this kind, about something where it has to be. */
  static ReportInputBuilder input(ReportKind kind, Snapshot snapshot, ReportAudience audience) {
    return input(kind, snapshot, audience, period -> evaluation(snapshot, period));
  }

  /** The same with evaluations of the snapshot that somebody may have made already. */
  static ReportInputBuilder input(
      ReportKind kind,
      Snapshot snapshot,
      ReportAudience audience,
      Function<ReportingPeriod, Evaluation> evaluations) {
    ReportingPeriod period = kind == ReportKind.QUARTERLY_UPDATE ? Q1 : YEAR;
    ReportInputBuilder input = ReportInput.builder()
        .evaluation(evaluations.apply(period))
        .snapshot(snapshot)
        .audience(audience);
    if (kind.compares()) {
      input.earlier(Stream.of(period.previous(), period.lastYear())
          .distinct()
          .map(earlier ->
              new ReportInput.EarlierPeriod(evaluations.apply(earlier), Optional.empty()))
          .toList());
    }
    subject(kind).ifPresent(input::subject);
    return input;
  }

  /** What reports of a kind are about in the tests; empty where they are about the whole. */
  static Optional<Id<?>> subject(ReportKind kind) {
    if (kind == ReportKind.BROCHURE) {
      return Optional.of(Id.of("policy-makers"));
    } else if (kind == ReportKind.FACTSHEET) {
      return Optional.of(Id.of("privacy"));
    }
    return kind == ReportKind.CASE_STUDY ? Optional.of(Id.of("open")) : Optional.empty();
  }

  /** Evaluations of a snapshot, each period once. */
  static Function<ReportingPeriod, Evaluation> evaluations(Snapshot snapshot) {
    Map<ReportingPeriod, Evaluation> made = new HashMap<>();
    return period -> made.computeIfAbsent(period, any -> evaluation(snapshot, any));
  }

  static Evaluation evaluation(Snapshot snapshot, ReportingPeriod period) {
    return EVALUATOR.evaluate(snapshot, period, snapshot.strategy().calendar().lastDay(period));
  }

  /** What the public may see, and a plan and reviews that it may see. */
  static TestSnapshot open() {
    return new TestSnapshot(GWG)
        .at(9)
        .put(SampleUpdate.OFFICE)
        .put(MarkedRecords.of("open", Sensitivity.PUBLIC))
        .put(plan("plan-2023", "2023", Sensitivity.PUBLIC, "open", "open"))
        .put(plan("plan-2024", "2024", Sensitivity.PUBLIC, "open", "open"))
        .put(review("review-2023", "plan-2023", Sensitivity.PUBLIC, "open"))
        .put(review("review-2024", "plan-2024", Sensitivity.PUBLIC, "open"));
  }

  /** A plan with an item for each of these organizations, and one that a person does. */
  static Workplan plan(
      String id, String year, Sensitivity sensitivity, String mark, String... owners) {
    return Workplan.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Plan " + mark))
        .year(ReportingPeriod.parse(year))
        .items(Stream.concat(
                Stream.of(
                    item("by-person").ownerName("Ms " + SampleUpdate.INTERNAL).build()),
                Stream.of(owners)
                    .map(owner ->
                        item("by-office-" + owner.length()).owner(Id.of(owner)).build()))
            .toList())
        .state(WorkplanState.ENDORSED)
        .endorsement(Endorsement.of(
            LocalizedText.of("en", "Body " + mark),
            LocalDate.parse(year + "-01-15"),
            Link.of("GWG/" + mark)))
        .sensitivity(sensitivity)
        .build();
  }

  private static WorkplanItemBuilder item(String id) {
    return WorkplanItem.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Item " + id))
        .activityLine(Id.of("examples-of-success"))
        .start(LocalDate.of(2024, 2, 1))
        .due(LocalDate.of(2024, 6, 30));
  }

  static AnnualReview review(String id, String plan, Sensitivity sensitivity, String mark) {
    return AnnualReview.builder()
        .id(Id.of(id))
        .workplan(Id.of(plan))
        .reviewedOn(LocalDate.of(2024, 12, 20))
        .findings(List.of(ObjectiveReview.builder()
            .objective(Id.of("convince"))
            .finding(LocalizedText.of("en", "Found " + mark + "."))
            .computedRating(Code.of("on-track"))
            .rating(Code.of("limited-progress"))
            .ratingReason(LocalizedText.of("fr", "Raison " + mark + "."))
            .evidence(List.of(Link.of("https://example.org/review", "Minutes " + mark)))
            .records(Set.of(
                EntityKey.parse("event/open"),
                EntityKey.parse("event/" + SampleUpdate.INTERNAL),
                EntityKey.parse("event/" + SampleUpdate.SECRET)))
            .recommendation(LocalizedText.of("en", "Recommended " + mark + "."))
            .build()))
        .followUps(List.of(new FollowUp(
            Optional.of(Id.of("raise-awareness")),
            LocalizedText.of("en", "Old advice " + mark + "."),
            FollowUp.Status.IN_PROGRESS,
            Optional.of(LocalizedText.of("en", "Half " + mark + ".")))))
        .state(ReviewState.ADOPTED)
        .sensitivity(sensitivity)
        .build();
  }

  /** An empty state of the same strategy, but for the case study that a sheet is about. */
  static TestSnapshot empty() {
    Entity study = MarkedRecords.of("open", Sensitivity.PUBLIC)[5];
    return new TestSnapshot(GWG).at(9).put(MarkedRecords.of("open", Sensitivity.PUBLIC)[0], study);
  }
}
