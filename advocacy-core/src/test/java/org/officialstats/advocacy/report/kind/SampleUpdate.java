package org.officialstats.advocacy.report.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.FindingsBeyond;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Parts;
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

  private static final RuleDefinition RULE =
      RuleDefinition.of("AUD-F01", "Stale entry", Severity.WARNING);

  private SampleUpdate() {}

  static ReportInputBuilder input(ReportAudience audience) {
    return ReportInput.builder()
        .evaluation(evaluation(SampleFigures.indicators(), findings()))
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

  static List<Finding> findings() {
    return List.of(
        Finding.of(RULE, OFFICE.key(), "The entry is stale.", "Verify it.").since(DAY),
        Finding.of(RULE, OFFICE.key(), "It names " + INTERNAL + ".", "Ask.")
            .shownBy(List.of(OFFICE.key(), INSIDE.key())),
        Finding.of(RULE, INSIDE.key(), "It is " + INTERNAL + ".", "Ask."),
        Finding.of(RULE, HIDDEN.key(), "It is " + SECRET + ".", "Ask."));
  }

  static ReportInput.PeriodRestatements restatements() {
    Figure before =
        SampleFigures.figure(Unit.PERCENT, Result.percentage(Parts.of(1, 8), SampleFigures.WHY));
    Figure after =
        SampleFigures.figure(Unit.PERCENT, Result.percentage(Parts.of(1, 9), SampleFigures.WHY));
    Figure group = SampleFigures.group("region", "142", Unit.COUNT, Result.count(1));
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
