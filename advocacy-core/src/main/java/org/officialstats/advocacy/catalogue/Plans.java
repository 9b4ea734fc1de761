package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.snapshot.Recorded;

/** The versions of the workplan of the year of the evaluation, and how far its items had come. */
final class Plans {
  private static final Comparator<Workplan> BY_VERSION = Comparator.comparingInt(Workplan::version)
      .thenComparing(plan -> plan.endorsement().map(Endorsement::on).orElseThrow())
      .thenComparing(Workplan::id);

  private final EvaluationContext context;
  private final List<Workplan> ofTheYear;

  Plans(EvaluationContext context) {
    this.context = context;
    ReportingPeriod year = context.period().wholeYear();
    this.ofTheYear = context.snapshot().all(Workplan.class).stream()
        .filter(plan -> plan.year().equals(year))
        .toList();
  }

  /** The version that delivery is measured against: the last one endorsed by the day of looking. */
  Optional<Workplan> inForce() {
    return endorsed().stream().max(BY_VERSION);
  }

  /** The first version that was endorsed. */
  Optional<Workplan> first() {
    return endorsed().stream().min(BY_VERSION);
  }

  private List<Workplan> endorsed() {
    return ofTheYear.stream()
        .filter(plan -> plan.state().isEndorsed())
        .filter(plan -> plan.endorsement()
            .filter(endorsement -> !endorsement.on().isAfter(context.asOf()))
            .isPresent())
        .toList();
  }

  /** The latest report on each item up to the day of looking, under whichever version of the plan it was made. */
  Map<Id<WorkplanItem>, ItemProgress> latestProgress() {
    Set<Id<Workplan>> versions =
        ofTheYear.stream().map(Workplan::id).collect(ImmutableSet.toImmutableSet());
    return context.snapshot().all(ItemProgress.class).stream()
        .filter(progress -> versions.contains(progress.workplan()))
        .filter(progress -> !progress.on().isAfter(context.asOf()))
        .collect(ImmutableMap.toImmutableMap(ItemProgress::item, Function.identity(), this::later));
  }

  private ItemProgress later(ItemProgress one, ItemProgress other) {
    Comparator<ItemProgress> order = Comparator.comparing(ItemProgress::on)
        .thenComparing(progress -> recorded(progress.id()))
        .thenComparing(ItemProgress::id);
    return order.compare(one, other) < 0 ? other : one;
  }

  private Instant recorded(Id<ItemProgress> id) {
    return context
        .snapshot()
        .recorded(ItemProgress.class, id)
        .map(Recorded::firstAt)
        .orElse(Instant.MIN);
  }
}
