package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.ItemChange;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/**
 * WPL-03: the items that were added, dropped or given other dates after the workplan was endorsed, against the items that
 * were endorsed first. An item that was changed twice counts once; added ones were not endorsed, so the share can be
 * above 100 %.
 */
final class PlanStability {
  private static final Set<ChangeKind> UNSTABLE =
      ImmutableSet.of(ChangeKind.ADDED, ChangeKind.DROPPED, ChangeKind.REDATED);

  private final Workplan first;
  private final List<ItemChange> changes;

  private PlanStability(Workplan first, List<ItemChange> changes) {
    this.first = first;
    this.changes = changes.stream()
        .filter(change -> change.kinds().stream().anyMatch(UNSTABLE::contains))
        .toList();
  }

  static List<Figure> figures(EvaluationContext context) {
    WorkplanStanding plans = WorkplanStanding.of(context);
    return plans
        .firstEndorsed()
        .map(first -> new PlanStability(first, plans.changedSinceEndorsement()).figures())
        .orElseGet(() -> ImmutableList.of(Figure.of(
            Unit.PERCENT, new Result.NotApplicable(Reasons.NO_ENDORSED_WORKPLAN), Evidence.NONE)));
  }

  private List<Figure> figures() {
    Against<Id<WorkplanItem>> all = new Against<>(changed(change -> true), endorsed());
    Map<Id<WorkplanItem>, Id<ActivityLine>> lines = lines();
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(all.figure(Group.ALL, Reasons.NO_RECORDS));
    lines.values().stream()
        .distinct()
        .sorted()
        .forEach(line -> figures.add(all.where(item -> line.equals(lines.get(item)))
            .figure(Group.of("activity-line", line.value()), Reasons.NO_RECORDS)));
    UNSTABLE.forEach(kind ->
        figures.add(new Against<>(changed(change -> change.kinds().contains(kind)), endorsed())
            .figure(Group.of("change", Names.kebab(kind)), Reasons.NO_RECORDS)));
    return figures.build();
  }

  private Tally<Id<WorkplanItem>> endorsed() {
    return items(first.items().stream().map(WorkplanItem::id));
  }

  private Tally<Id<WorkplanItem>> changed(Predicate<ItemChange> condition) {
    return items(changes.stream().filter(condition).map(ItemChange::item));
  }

  private static Tally<Id<WorkplanItem>> items(Stream<Id<WorkplanItem>> items) {
    return Tally.of(items
        .distinct()
        .map(item -> new Tally.Member<>(
            item, Truth.TRUE, ImmutableList.of(EntityKey.of(WorkplanItem.class, item))))
        .toList());
  }

  /** The activity line of each item: that of the endorsed item, or else of the added one. */
  private Map<Id<WorkplanItem>, Id<ActivityLine>> lines() {
    return Stream.concat(
            first.items().stream(), changes.stream().flatMap(change -> change.latest().stream()))
        .collect(ImmutableMap.toImmutableMap(
            WorkplanItem::id, WorkplanItem::activityLine, (endorsed, later) -> endorsed));
  }
}
