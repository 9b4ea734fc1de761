package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Aggregation;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Direction;
import org.officialstats.advocacy.evaluation.Entered;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.FindingsBeyond;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.RecordChange;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.GivenRating;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanBuilder;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.model.workplan.WorkplanState;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.samples.TestSnapshot;

/** An update with something of everything. What must not reach a reader has {@value #INTERNAL} or {@value #SECRET} in it. */
final class SampleUpdate {
  static final String INTERNAL = "onlyinside";
  static final String SECRET = "topsecret";
  static final Strategy GWG = Strategies.gwgBigData();
  static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  static final LocalDate DAY = LocalDate.of(2024, 3, 31);

  static final Organization OFFICE = organization("office", "Office of Ghana", Sensitivity.PUBLIC);
  static final Organization INSIDE =
      organization(INTERNAL + "-org", "Org " + INTERNAL, Sensitivity.INTERNAL);
  static final Organization HIDDEN =
      organization(SECRET + "-org", "Org " + SECRET, Sensitivity.CONFIDENTIAL);

  static final Measurement SURVEY = Measurement.builder()
      .id(Id.of("survey"))
      .indicator("LRN-02")
      .period(Q1)
      .value(BigDecimal.valueOf(42))
      .source("Survey of participants")
      .n(1_200)
      .responseRate(new BigDecimal("0.25"))
      .measuredOn(PartialDate.of(2024, 3))
      .sensitivity(Sensitivity.PUBLIC)
      .build();

  private static final Reason WHY = Reason.of("why", "This is why.");
  private static final RuleDefinition RULE =
      RuleDefinition.of("AUD-F01", "Stale entry", Severity.WARNING);

  private SampleUpdate() {}

  static ReportInputBuilder input(ReportAudience audience) {
    return ReportInput.builder()
        .evaluation(evaluation(indicators(), findings()))
        .snapshot(snapshot())
        .update(update(Sensitivity.INTERNAL))
        .restatements(List.of(restatements()))
        .audience(audience);
  }

  /** An update of which nothing is known. */
  static ReportInputBuilder empty() {
    return ReportInput.builder()
        .evaluation(evaluation(List.of(), List.of()))
        .snapshot(new TestSnapshot(GWG).at(9))
        .update(Optional.empty())
        .restatements(List.of());
  }

  static TestSnapshot snapshot() {
    return new TestSnapshot(GWG)
        .at(9)
        .put(OFFICE, INSIDE, HIDDEN, target("shown", Sensitivity.PUBLIC))
        .put(target(INTERNAL, Sensitivity.INTERNAL), SURVEY, update(Sensitivity.INTERNAL))
        .put(firstPlan(Sensitivity.INTERNAL), plan(Sensitivity.INTERNAL))
        .put(
            progress("done", ItemState.DONE, Sensitivity.INTERNAL),
            progress("late", ItemState.IN_PROGRESS, Sensitivity.INTERNAL),
            progress("unbegun", ItemState.NOT_STARTED, Sensitivity.INTERNAL),
            progress("dropped", ItemState.DROPPED, Sensitivity.INTERNAL),
            progress("secret", ItemState.DONE, Sensitivity.CONFIDENTIAL));
  }

  static Evaluation evaluation(List<IndicatorResult> indicators, List<Finding> findings) {
    return new Evaluation(
        Q1,
        DAY,
        Revision.of(9),
        Digest.of("strategy"),
        Digest.of("definitions"),
        Digest.of("data"),
        GWG.ratings(),
        indicators,
        findings);
  }

  /** An evaluation from a seal that counts so many findings without listing them. */
  static Evaluation sealed(List<IndicatorResult> indicators, int findings) {
    Evaluation all = evaluation(indicators, List.of());
    return new Evaluation(
        all.period(),
        all.asOf(),
        all.knownAt(),
        all.strategy(),
        all.definitions(),
        all.data(),
        all.scale(),
        indicators,
        List.of(),
        List.of(new FindingsBeyond("EVT-F01", Severity.WARNING, findings, Digest.of("findings"))));
  }

  static List<IndicatorResult> indicators() {
    return List.of(
        indicator(
            "AUD-01",
            "audiences-and-events",
            Level.OUTPUT,
            Unit.PERCENT,
            List.of(
                figure(Unit.PERCENT, Result.percentage(Parts.of(3, 4), WHY)),
                group("region", "142", Unit.PERCENT, Result.percentage(Parts.of(2, 2), WHY)),
                group("region", "002", Unit.PERCENT, Result.percentage(Parts.of(1, 2), WHY)),
                group("region", "019", Unit.PERCENT, Result.percentage(Parts.of(0, 2), WHY))),
            assessment("shown", Result.value(new BigDecimal("0.95")), "on-track")),
        indicator(
            "EVT-01",
            "meetings-and-dissemination",
            Level.OUTPUT,
            Unit.COUNT,
            List.of(
                figure(Unit.COUNT, Result.count(0)),
                new Figure("late", Group.ALL, Unit.DAYS, Result.count(1), Evidence.NONE)),
            assessment(INTERNAL, new Result.NoData(WHY), "not-available")),
        plain("EVT-02", Level.OUT_TAKE, new Result.NoData(WHY)),
        plain(
            "EVT-03",
            Level.OUTPUT,
            new Result.Interval(BigDecimal.valueOf(50), BigDecimal.valueOf(65))),
        plain("LRN-01", Level.OUT_TAKE, new Result.Suppressed(WHY)),
        indicator(
            "LRN-02",
            "",
            Level.OUT_TAKE,
            Unit.PERCENT,
            List.of(new Figure(
                Figure.VALUE,
                Group.ALL,
                Unit.PERCENT,
                Result.count(42),
                Evidence.counted(List.of(SURVEY.key())),
                Optional.of(new Entered(
                    SURVEY.id(),
                    SURVEY.grade(),
                    SURVEY.confidence(),
                    SURVEY.measuredOn(),
                    SURVEY.source(),
                    SURVEY.links(),
                    SURVEY.n(),
                    SURVEY.responseRate(),
                    SURVEY.note())),
                Optional.empty())),
            Optional.empty()),
        plain("PAR-05", Level.OUTCOME, new Result.Undefined(WHY, Optional.of(Parts.of(0, 0)))),
        plain("REP-01", Level.PROCESS, new Result.NotDue(WHY)),
        plain("REP-02", Level.INPUT, new Result.NotApplicable(WHY)),
        indicator(
            "FUN-03",
            "partners-and-stakeholders",
            Level.INPUT,
            Unit.COUNT,
            Stream.concat(
                    Stream.of(figure(Unit.COUNT, Result.count(44))),
                    IntStream.range(0, 10)
                        .mapToObj(place -> group(
                            "material-kind", "kind-" + place, Unit.COUNT, Result.count(place))))
                .toList(),
            Optional.empty()),
        indicator(
            "PAR-02",
            "partners-and-stakeholders",
            Level.OUTPUT,
            Unit.DAYS,
            List.of(
                figure(Unit.DAYS, Result.count(-2)),
                new Figure(
                    "late",
                    new Group(
                        ImmutableMap.of("organization", OFFICE.id().value(), "currency", "USD")),
                    Unit.COUNT,
                    Result.count(1),
                    Evidence.NONE),
                group("organization", INSIDE.id().value(), Unit.COUNT, Result.count(1)),
                group("organization", HIDDEN.id().value(), Unit.DAYS, Result.count(1)),
                group("owner", "Unit " + INTERNAL, Unit.COUNT, Result.count(1)),
                group("country", "unknown", Unit.COUNT, Result.count(1))),
            Optional.empty()));
  }

  static List<Finding> findings() {
    return List.of(
        Finding.of(RULE, OFFICE.key(), "The entry is stale.", "Verify it.").since(DAY),
        Finding.of(RULE, OFFICE.key(), "It names " + INTERNAL + ".", "Ask.")
            .shownBy(List.of(OFFICE.key(), INSIDE.key())),
        Finding.of(RULE, INSIDE.key(), "It is " + INTERNAL + ".", "Ask."),
        Finding.of(RULE, HIDDEN.key(), "It is " + SECRET + ".", "Ask."));
  }

  static ReportInput.PeriodRestatements restatements() {
    Figure before = figure(Unit.PERCENT, Result.percentage(Parts.of(1, 8), WHY));
    Figure after = figure(Unit.PERCENT, Result.percentage(Parts.of(1, 9), WHY));
    Figure group = group("region", "142", Unit.COUNT, Result.count(1));
    Evaluation published = new Evaluation(
        Q1.previous(),
        LocalDate.of(2023, 12, 31),
        Revision.of(4),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        GWG.ratings(),
        List.of(),
        List.of());
    return new ReportInput.PeriodRestatements(
        published,
        List.of(
            new Restatement(
                "AUD-01",
                Optional.of(before),
                Optional.of(after),
                changes(OFFICE.key(), INSIDE.key(), HIDDEN.key())),
            new Restatement("AUD-01", Optional.of(group), Optional.empty(), changes(HIDDEN.key())),
            new Restatement("OLD-01", Optional.empty(), Optional.of(after), List.of())));
  }

  private static List<RecordChange> changes(EntityKey... keys) {
    return Stream.of(keys)
        .map(key -> new RecordChange(
            key, Optional.of(Revision.of(1)), Optional.of(Revision.of(5)), List.of()))
        .toList();
  }

  static ProgressUpdate update(Sensitivity sensitivity) {
    return ProgressUpdate.builder()
        .id(Id.of("update"))
        .period(Q1)
        .deadline(LocalDate.of(2024, 4, 30))
        .narratives(List.of(
            Narrative.overall(LocalizedText.of("en", "Overall " + INTERNAL + ".\n\nSecond.")),
            Narrative.ofObjective(
                Id.of("convince"), LocalizedText.of("en", "Convinced " + INTERNAL + ".")),
            Narrative.ofLine(
                Id.of("partners-and-stakeholders"),
                LocalizedText.of("fr", "Partenaires " + INTERNAL + "."))))
        .ratings(List.of(
            GivenRating.ofIndicator(
                "AUD-01",
                Code.of("limited-progress"),
                LocalizedText.of("fr", "Raison " + INTERNAL + ".")),
            GivenRating.ofObjective(
                Id.of("raise-awareness"),
                Code.of("deterioration"),
                LocalizedText.of("en", "Reason " + INTERNAL + "."))))
        .sensitivity(sensitivity)
        .build();
  }

  /** The version in force. */
  static Workplan plan(Sensitivity sensitivity) {
    return endorsed("plan", LocalDate.of(2024, 2, 10), sensitivity)
        .items(Stream.of("done", "late", "unbegun", "dropped", "secret", "silent", "future")
            .map(SampleUpdate::item)
            .toList())
        .version(2)
        .supersedes(Id.<Workplan>of("first-plan"))
        .changes(List.of(
            new VersionReason(
                Id.of("late"),
                ChangeKind.REDATED,
                Code.of("schedule"),
                Optional.of(LocalizedText.of("fr", "Retard " + INTERNAL + "."))),
            VersionReason.of(Id.of("late"), ChangeKind.CHANGED, Code.of("priority-change")),
            VersionReason.of(Id.of("gone"), ChangeKind.DROPPED, Code.of("funding"))))
        .build();
  }

  /** The version first endorsed. */
  static Workplan firstPlan(Sensitivity sensitivity) {
    return endorsed("first-plan", LocalDate.of(2024, 1, 10), sensitivity)
        .items(Stream.of("done", "late", "unbegun", "dropped", "secret", "silent", "gone")
            .map(SampleUpdate::item)
            .map(item -> item.id().value().equals("late")
                ? item.toBuilder().due(DAY.minusDays(11)).build()
                : item)
            .toList())
        .build();
  }

  private static WorkplanBuilder endorsed(String id, LocalDate on, Sensitivity sensitivity) {
    return Workplan.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Plan " + INTERNAL))
        .year(ReportingPeriod.parse("2024"))
        .state(WorkplanState.ENDORSED)
        .endorsement(new Endorsement(LocalizedText.of("en", "GWG"), on, Optional.empty()))
        .sensitivity(sensitivity);
  }

  static IndicatorResult plain(String code, Level level, Result result) {
    return indicator(
        code, "", level, Unit.COUNT, List.of(figure(Unit.COUNT, result)), Optional.empty());
  }

  static IndicatorResult rated(String code) {
    return indicator(
        code,
        "partners-and-stakeholders",
        Level.OUTPUT,
        Unit.COUNT,
        List.of(figure(Unit.COUNT, Result.count(3))),
        assessment("shown", Result.count(1), "target-achieved"));
  }

  static IndicatorResult indicator(
      String code,
      String line,
      Level level,
      Unit unit,
      List<Figure> figures,
      Optional<Assessment> assessment) {
    IndicatorDefinition definition = IndicatorDefinition.builder()
        .code(code)
        .name(LocalizedText.of("en", "Name of " + code))
        .formula(LocalizedText.of("en", "Formula"))
        .level(level)
        .unit(unit)
        .direction(Direction.UP)
        .aggregation(Aggregation.NONE)
        .activityLines(line.isEmpty() ? Set.of() : Set.of(Id.<ActivityLine>of(line)))
        .build();
    return new IndicatorResult(definition, figures, assessment);
  }

  static Figure figure(Unit unit, Result result) {
    Evidence evidence = new Evidence(
        List.of(OFFICE.key()), List.of(INSIDE.key()), List.of(EntityKey.parse("event/unclear")));
    return Figure.of(unit, result, evidence);
  }

  static Figure group(String dimension, String value, Unit unit, Result result) {
    return new Figure(
        Figure.VALUE,
        Group.of(dimension, value),
        unit,
        result,
        Evidence.counted(List.of(OFFICE.key())));
  }

  static Optional<Assessment> assessment(String target, Result achievement, String rating) {
    return Optional.of(new Assessment(
        Id.of(target),
        Optional.of(BigDecimal.ZERO),
        BigDecimal.valueOf(987_654),
        achievement,
        Code.of(rating)));
  }

  static Target target(String id, Sensitivity sensitivity) {
    return Target.builder()
        .id(Id.of(id))
        .indicator("EVT-01")
        .value(BigDecimal.TEN)
        .since(LocalDate.of(2024, 1, 1))
        .setBy("GWG")
        .reason("Agreed")
        .sensitivity(sensitivity)
        .build();
  }

  private static WorkplanItem item(String id) {
    return WorkplanItem.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Item " + id))
        .activityLine(Id.of("partners-and-stakeholders"))
        .ownerName("Unit")
        .start(LocalDate.of(2024, 1, 1))
        .due(id.equals("future") ? DAY : DAY.minusDays(1))
        .build();
  }

  private static ItemProgress progress(String item, ItemState state, Sensitivity sensitivity) {
    return ItemProgress.builder()
        .id(Id.of("progress-" + item))
        .workplan(Id.of("plan"))
        .item(Id.of(item))
        .on(LocalDate.of(2024, 3, 1))
        .state(state)
        .reasonCode(state == ItemState.DROPPED ? Optional.of(Code.of("funding")) : Optional.empty())
        .sensitivity(sensitivity)
        .build();
  }

  private static Organization organization(String id, String name, Sensitivity sensitivity) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", name))
        .kind(Code.of("nso"))
        .sensitivity(sensitivity)
        .build();
  }
}
