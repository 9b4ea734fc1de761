package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.casestudy.StageChange;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Reports of every kind, for every audience, of states that know much, little and nothing. */
final class SampleReports {
  private SampleReports() {}

  static Stream<ReportDocument> all() {
    return Stream.concat(
        Stream.of(
                KindsForReadersTest.state(),
                SampleYear.open(),
                SampleYear.empty(),
                bare(1),
                bare(2),
                complete())
            .flatMap(SampleReports::ofEveryKind),
        special());
  }

  private static Stream<ReportDocument> ofEveryKind(Snapshot snapshot) {
    Function<ReportingPeriod, Evaluation> evaluations = SampleYear.evaluations(snapshot);
    return ReportKind.standard().stream()
        .flatMap(kind -> Stream.of(ReportAudience.values())
            .map(audience -> kind.compose(
                SampleYear.input(kind, snapshot, audience, evaluations).build())));
  }

  static ReportDocument compose(
      ReportKind kind,
      Snapshot snapshot,
      ReportAudience audience,
      Function<ReportInputBuilder, ReportInputBuilder> change) {
    return kind.compose(change.apply(SampleYear.input(kind, snapshot, audience)).build());
  }

  /** Figures and findings that no small state gives. */
  private static Stream<ReportDocument> special() {
    Snapshot open = SampleYear.open();
    List<IndicatorResult> hand = SampleFigures.indicators();
    return Stream.of(
        compose(
            ReportKind.ANNUAL_REVIEW,
            open,
            ReportAudience.INTERNAL,
            input -> input
                .evaluation(year("2024", hand, List.of()))
                .earlier(List.of(earlier("2023", hand, Optional.of(Id.of("update")))))),
        compose(
            ReportKind.ANNUAL_REVIEW,
            open,
            ReportAudience.PUBLIC,
            input -> input.earlier(List.of())),
        compose(
            ReportKind.ANNUAL_REVIEW,
            open,
            ReportAudience.PUBLIC,
            input -> input.evaluation(year("2024", List.of(), List.of()))),
        compose(
            ReportKind.ANNUAL_REVIEW,
            targets(),
            ReportAudience.PUBLIC,
            input -> input.evaluation(year("2024", rated(1), List.of()))),
        compose(
            ReportKind.ANNUAL_REVIEW,
            targets(),
            ReportAudience.PUBLIC,
            input -> input.evaluation(year("2024", rated(2), List.of()))),
        compose(
            ReportKind.DATA_QUALITY,
            open,
            ReportAudience.INTERNAL,
            input -> input.evaluation(year("2024", hand, findings(1_001)))),
        compose(
            ReportKind.DATA_QUALITY,
            open,
            ReportAudience.INTERNAL,
            input -> input.evaluation(year("2024", hand.subList(0, 2), findings(1_002)))),
        compose(
            ReportKind.BROCHURE,
            open,
            ReportAudience.PUBLIC,
            input -> input.evaluation(year("2024", List.of(), List.of()))),
        compose(ReportKind.MESSAGE_MATRIX, withoutAudience(), ReportAudience.PUBLIC, i -> i));
  }

  /** Three indicators, of which so many have reached their target and the others have gone half of the way. */
  static List<IndicatorResult> rated(int reached) {
    return IntStream.range(0, 3)
        .mapToObj(place -> place < reached
            ? SampleFigures.rated("PAR-1" + place)
            : SampleFigures.indicator(
                "PAR-1" + place,
                "partners-and-stakeholders",
                Level.OUTPUT,
                Unit.COUNT,
                List.of(SampleFigures.figure(Unit.COUNT, Result.count(1))),
                SampleFigures.assessment(
                    "shown", Result.value(new BigDecimal("0.5")), "acceleration-needed")))
        .toList();
  }

  /** What the public may see, a target too. */
  static Snapshot targets() {
    return SampleYear.open().put(SampleUpdate.target("shown", Sensitivity.PUBLIC));
  }

  static List<Finding> findings(int number) {
    return Collections.nCopies(number, SampleUpdate.findings().get(0));
  }

  static Evaluation year(String year, List<IndicatorResult> results, List<Finding> findings) {
    Evaluation quarter = SampleUpdate.evaluation(results, findings);
    return new Evaluation(
        ReportingPeriod.parse(year),
        LocalDate.parse(year + "-12-31"),
        quarter.knownAt(),
        quarter.strategy(),
        quarter.definitions(),
        quarter.data(),
        quarter.scale(),
        results,
        findings);
  }

  static ReportInput.EarlierPeriod earlier(
      String year, List<IndicatorResult> results, Optional<Id<ProgressUpdate>> published) {
    return new ReportInput.EarlierPeriod(year(year, results, List.of()), published);
  }

  /** So many messages without anything behind them, a case study without words, a plan without a review. */
  static TestSnapshot bare(int messages) {
    TestSnapshot snapshot = SampleYear.empty();
    CaseStudy open = snapshot.find(CaseStudy.class, Id.of("open")).orElseThrow();
    snapshot.put(open.toBuilder()
        .summary(Optional.empty())
        .benefit(Optional.empty())
        .confirmedByOwnerOn(Optional.empty())
        .state(CaseStudyState.PUBLISHED)
        .stages(List.of(StageChange.to(StageChange.PILOT, PartialDate.of(2023, 5))))
        .sdgIndicators(Set.of("11.3.1"))
        .build());
    KeyMessage message = (KeyMessage) MarkedRecords.of("open", Sensitivity.PUBLIC)[7];
    for (int number = 0; number < messages; number++) {
      snapshot.put(
          message.toBuilder().id(Id.of("bare-" + number)).caseStudies(Set.of()).build());
    }
    Workplan plan = SampleYear.plan("plan-2024", "2024", Sensitivity.PUBLIC, "open", "open");
    AnnualReview review = SampleYear.review("review", "plan-2024", Sensitivity.INTERNAL, "open");
    return snapshot.put(
        plan.toBuilder()
            .items(ImmutableList.of(
                plan.items().get(0),
                plan.items().get(1).toBuilder()
                    .activityLine(Id.of("key-messages"))
                    .build()))
            .build(),
        ItemProgress.builder()
            .id(Id.of("hidden"))
            .workplan(plan.id())
            .item(plan.items().get(0).id())
            .on(LocalDate.of(2024, 3, 1))
            .state(ItemState.IN_PROGRESS)
            .build(),
        review.toBuilder()
            .reviewedOn(Optional.empty())
            .state(ReviewState.SUBMITTED)
            .build());
  }

  /** For each topic a message to all in six languages, with a case study and a material behind it. */
  static TestSnapshot complete() {
    TestSnapshot snapshot = SampleYear.empty();
    Entity[] open = MarkedRecords.of("open", Sensitivity.PUBLIC);
    KeyMessage message = (KeyMessage) open[7];
    Material material = (Material) open[8];
    List<Id<Segment>> segments =
        snapshot.strategy().segments().stream().map(Segment::id).toList();
    LocalizedText text = LocalizedText.UN_LANGUAGES.stream()
        .reduce(
            LocalizedText.of("en", "Open."),
            (words, language) -> words.with(language, "Open " + language),
            (one, other) -> one);
    List<Id<KeyMessage>> ids = snapshot.strategy().topics().stream()
        .map(Topic::id)
        .map(topic -> {
          KeyMessage one = message.toBuilder()
              .id(Id.of(topic.value()))
              .topic(topic)
              .segments(ImmutableSet.copyOf(segments))
              .text(text)
              .build();
          snapshot.put(one);
          return one.id();
        })
        .toList();
    return snapshot.put(material.toBuilder()
        .messages(ids.stream().map(id -> new MessageVersion(id, 1)).toList())
        .build());
  }

  private static TestSnapshot withoutAudience() {
    return new TestSnapshot(SampleYear.GWG.toBuilder()
            .segments(List.of())
            .topics(List.of())
            .requiredCells(List.of())
            .build())
        .at(9);
  }
}
