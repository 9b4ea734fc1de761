package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/**
 * WPL-02: the items of the endorsed workplan due so far that are done. Dropped items were due all the same, and are
 * shown with their reason; so is what the version in force changes.
 */
final class WorkplanDelivery {
  private final EvaluationContext context;
  private final Workplan plan;
  private final WorkplanStanding progress;

  private WorkplanDelivery(EvaluationContext context, WorkplanStanding plans, Workplan plan) {
    this.context = context;
    this.plan = plan;
    this.progress = plans;
  }

  static List<Figure> figures(EvaluationContext context) {
    WorkplanStanding plans = WorkplanStanding.of(context);
    return plans
        .endorsed()
        .map(plan -> new WorkplanDelivery(context, plans, plan).figures())
        .orElseGet(() -> ImmutableList.of(Figure.of(
            Unit.PERCENT, new Result.NotApplicable(Reasons.NO_ENDORSED_WORKPLAN), Evidence.NONE)));
  }

  private List<Figure> figures() {
    return Breakdown.shares(
            Tally.of(plan.items().stream()
                .filter(item -> !item.due().isAfter(context.asOf()))
                .map(item -> member(item, Truth.of(isIn(item, ItemState.DONE))))
                .toList()),
            Reasons.NOTHING_DUE)
        .by("activity-line", item -> ImmutableList.of(item.activityLine()))
        .by("owner", WorkplanDelivery::owner)
        .and(Breakdown.counts("done-early", early()).figures())
        .and(Breakdown.counts("dropped", dropped())
            .by(context.snapshot().codeLists().list("change-reason"), this::reason)
            .figures())
        .and(Breakdown.counts("changed", changed())
            .by("change", change -> ImmutableList.of(Names.kebab(change.kind())))
            .by(
                context.snapshot().codeLists().list("change-reason"),
                change -> ImmutableList.of(change.reasonCode()))
            .figures())
        .figures();
  }

  private Tally<WorkplanItem> early() {
    return Tally.of(plan.items().stream()
        .filter(item -> item.due().isAfter(context.asOf()) && isIn(item, ItemState.DONE))
        .map(item -> member(item, Truth.TRUE))
        .toList());
  }

  private Tally<WorkplanItem> dropped() {
    return Tally.of(plan.items().stream()
        .filter(item -> isIn(item, ItemState.DROPPED))
        .map(item -> member(item, Truth.TRUE))
        .toList());
  }

  private Tally<VersionReason> changed() {
    return Tally.of(plan.changes().stream()
        .map(change -> new Tally.Member<>(
            change, Truth.TRUE, ImmutableList.of(EntityKey.of(WorkplanItem.class, change.item()))))
        .toList());
  }

  private List<Code> reason(WorkplanItem item) {
    return progress.latest(item).flatMap(ItemProgress::reasonCode).stream().toList();
  }

  private boolean isIn(WorkplanItem item, ItemState state) {
    return progress.latest(item).filter(report -> report.state() == state).isPresent();
  }

  private Tally.Member<WorkplanItem> member(WorkplanItem item, Truth counts) {
    return new Tally.Member<>(
        item,
        counts,
        Stream.concat(
                Stream.of(EntityKey.of(WorkplanItem.class, item.id())),
                progress.latest(item).map(ItemProgress::key).stream())
            .toList());
  }

  /** The organization that owns the item, or the words that say who does. */
  private static List<String> owner(WorkplanItem item) {
    return item.owner().map(Id::value).or(item::ownerName).stream().toList();
  }
}
