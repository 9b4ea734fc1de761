package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final Snapshot snapshot;
  private final ReportingPeriod year;
  private final LocalDate asOf;
  private final List<Workplan> plans;
  private final List<ItemProgress> reports;

  /** The standing of the plan of this year, as of this day. */
  public WorkplanStanding(Snapshot snapshot, ReportingPeriod year, LocalDate asOf) {
    this.snapshot = requireNonNull(snapshot, "snapshot");
    this.year = requireNonNull(year, "year");
    this.asOf = requireNonNull(asOf, "asOf");
    this.plans = snapshot.all(Workplan.class);
    this.reports = snapshot.all(ItemProgress.class);
  }

  /** The endorsed version in force: the highest one that was endorsed on or before the day; empty when none was. */
  public Optional<Workplan> endorsed() {
    return plans.stream()
        .filter(plan -> plan.year().equals(year))
        .filter(plan -> plan.endorsement()
            .map(Endorsement::on)
            .filter(on -> !on.isAfter(asOf))
            .isPresent())
        .max(Comparator.comparingInt(Workplan::version));
  }

  /**
   * The latest report on an item up to the day; of two on one day, the one recorded later, then the one with the higher
   * id. Reports on the item in earlier versions of the plan count too, as the item is the same. Empty when nobody
   * reported, which does not say that nothing was done.
   */
  public Optional<ItemProgress> latest(WorkplanItem item) {
    return reports.stream()
        .filter(report -> report.item().equals(item.id()) && isOfYear(report))
        .filter(report -> !report.on().isAfter(asOf))
        .max(Comparator.comparing(ItemProgress::on)
            .thenComparing(this::firstRecorded)
            .thenComparing(ItemProgress::id));
  }

  private Revision firstRecorded(ItemProgress report) {
    return snapshot
        .recorded(ItemProgress.class, report.id())
        .map(Recorded::firstRevision)
        .orElse(snapshot.revision());
  }

  private boolean isOfYear(ItemProgress report) {
    return plans.stream()
        .anyMatch(plan -> plan.id().equals(report.workplan()) && plan.year().equals(year));
  }
}
