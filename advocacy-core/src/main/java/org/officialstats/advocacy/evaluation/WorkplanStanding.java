package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Where the workplan of a year stands on a day: which endorsed version is in force, and the latest report on each item.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkplanStanding {
  private static final Comparator<Workplan> BY_VERSION =
      Comparator.comparingInt(Workplan::version).thenComparing(Workplan::id);

  private final Snapshot snapshot;
  private final LocalDate asOf;
  private final List<Workplan> plans;
  private final Map<Id<WorkplanItem>, ItemProgress> latest;

  /** The standing of the plan of this year, as of this day. */
  public WorkplanStanding(Snapshot snapshot, ReportingPeriod year, LocalDate asOf) {
    this.snapshot = requireNonNull(snapshot, "snapshot");
    this.asOf = requireNonNull(asOf, "asOf");
    requireNonNull(year, "year");
    this.plans = snapshot.all(Workplan.class).stream()
        .filter(plan -> plan.year().equals(year))
        .toList();
    this.latest = latestReports();
  }

  /** The standing of the plan of the year of the context's period, as of its day of looking. */
  public static WorkplanStanding of(EvaluationContext context) {
    return new WorkplanStanding(context.snapshot(), context.period().wholeYear(), context.asOf());
  }

  /** The endorsed version in force: the highest one that was endorsed on or before the day; empty when none was. */
  public Optional<Workplan> endorsed() {
    return everEndorsed().max(BY_VERSION);
  }

  /** The first version that was endorsed on or before the day; empty when none was. */
  public Optional<Workplan> firstEndorsed() {
    return everEndorsed().min(BY_VERSION);
  }

  /**
   * The latest report on an item up to the day; of two on one day, the one recorded later, then the one with the higher
   * id. Reports on the item in earlier versions of the plan count too, as the item is the same. Empty when nobody
   * reported, which does not say that nothing was done.
   */
  public Optional<ItemProgress> latest(WorkplanItem item) {
    return Optional.ofNullable(latest.get(item.id()));
  }

  /**
   * What happened to items after the plan was first endorsed, up to the version in force: those that are others now, and
   * those that a version between says it changed, endorsed itself or not; with the reasons that the versions give. None
   * while nothing is endorsed.
   */
  public List<ItemChange> changedSinceEndorsement() {
    return endorsed()
        .map(inForce -> ItemChanges.between(firstEndorsed().orElse(inForce), inForce, plans))
        .orElse(ImmutableList.of());
  }

  private Stream<Workplan> everEndorsed() {
    return plans.stream()
        .filter(plan -> plan.endorsement()
            .map(Endorsement::on)
            .filter(on -> !on.isAfter(asOf))
            .isPresent());
  }

  private Map<Id<WorkplanItem>, ItemProgress> latestReports() {
    Set<Id<Workplan>> versions =
        plans.stream().map(Workplan::id).collect(ImmutableSet.toImmutableSet());
    BinaryOperator<ItemProgress> later = BinaryOperator.maxBy(Comparator.comparing(ItemProgress::on)
        .thenComparing(this::firstRecorded)
        .thenComparing(ItemProgress::id));
    return snapshot.all(ItemProgress.class).stream()
        .filter(report -> versions.contains(report.workplan()) && !report.on().isAfter(asOf))
        .collect(ImmutableMap.toImmutableMap(ItemProgress::item, report -> report, later));
  }

  private Revision firstRecorded(ItemProgress report) {
    return snapshot
        .recorded(ItemProgress.class, report.id())
        .map(Recorded::firstRevision)
        .orElse(snapshot.revision());
  }
}
