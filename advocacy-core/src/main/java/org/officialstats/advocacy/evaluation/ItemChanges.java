package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/** Compares the version of a workplan in force with the one first endorsed, and gathers the reasons of those between. */
final class ItemChanges {
  private ItemChanges() {}

  /**
   * The changes in the order of the version in force, then of the dropped ones.
   *
   * @param plans all versions of the year
   */
  static List<ItemChange> between(Workplan first, Workplan inForce, List<Workplan> plans) {
    ImmutableListMultimap.Builder<Id<WorkplanItem>, ItemChange.GivenReason> reasons =
        ImmutableListMultimap.builder();
    chain(first, inForce, plans)
        .forEach(plan -> plan.changes()
            .forEach(change -> reasons.put(
                change.item(),
                new ItemChange.GivenReason(
                    plan.id(),
                    plan.version(),
                    plan.endorsement().map(Endorsement::on),
                    change.kind(),
                    change.reasonCode(),
                    change.reason()))));
    ImmutableListMultimap<Id<WorkplanItem>, ItemChange.GivenReason> given = reasons.build();
    Map<Id<WorkplanItem>, WorkplanItem> before = byId(first);
    Map<Id<WorkplanItem>, WorkplanItem> after = byId(inForce);
    return Sets.union(after.keySet(), before.keySet()).stream()
        .filter(
            id -> !Optional.ofNullable(before.get(id)).equals(Optional.ofNullable(after.get(id))))
        .map(id -> change(
            id,
            Optional.ofNullable(before.get(id)),
            Optional.ofNullable(after.get(id)),
            given.get(id)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ItemChange change(
      Id<WorkplanItem> id,
      Optional<WorkplanItem> before,
      Optional<WorkplanItem> after,
      List<ItemChange.GivenReason> reasons) {
    return new ItemChange(id, kind(before, after), before, after, reasons);
  }

  private static ChangeKind kind(Optional<WorkplanItem> before, Optional<WorkplanItem> after) {
    if (before.isEmpty()) {
      return ChangeKind.ADDED;
    } else if (after.isEmpty()) {
      return ChangeKind.DROPPED;
    }
    boolean redated = !before.get().start().equals(after.get().start())
        || !before.get().due().equals(after.get().due());
    return redated ? ChangeKind.REDATED : ChangeKind.CHANGED;
  }

  /** The versions after the first one up to the one in force, the oldest first. */
  private static List<Workplan> chain(Workplan first, Workplan inForce, List<Workplan> plans) {
    Map<Id<Workplan>, Workplan> byId =
        plans.stream().collect(ImmutableMap.toImmutableMap(Workplan::id, plan -> plan));
    List<Workplan> chain = new ArrayList<>();
    Optional<Workplan> next = Optional.of(inForce);
    while (next.filter(plan -> !plan.equals(first) && !chain.contains(plan)).isPresent()) {
      chain.add(next.get());
      next = next.get().supersedes().map(byId::get);
    }
    return Lists.reverse(chain);
  }

  private static Map<Id<WorkplanItem>, WorkplanItem> byId(Workplan plan) {
    return plan.items().stream()
        .collect(ImmutableMap.toImmutableMap(WorkplanItem::id, item -> item));
  }
}
