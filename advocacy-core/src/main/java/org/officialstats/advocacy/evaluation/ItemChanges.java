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
import java.util.Set;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/**
 * Tells what changed between the version of a workplan first endorsed and the one in force: items that are others now, and
 * items that a version between says it changed.
 */
final class ItemChanges {
  private final Map<Id<WorkplanItem>, WorkplanItem> before;
  private final Map<Id<WorkplanItem>, WorkplanItem> after;
  private final ImmutableListMultimap<Id<WorkplanItem>, ItemChange.GivenReason> reasons;

  private ItemChanges(
      Workplan first,
      Workplan inForce,
      ImmutableListMultimap<Id<WorkplanItem>, ItemChange.GivenReason> reasons) {
    this.before = byId(first);
    this.after = byId(inForce);
    this.reasons = reasons;
  }

  /**
   * The changes in the order of the version in force, then of the version first endorsed, then of the reasons.
   *
   * @param plans all versions of the year
   */
  static List<ItemChange> between(Workplan first, Workplan inForce, List<Workplan> plans) {
    return new ItemChanges(first, inForce, reasons(chain(first, inForce, plans))).all();
  }

  private List<ItemChange> all() {
    Set<Id<WorkplanItem>> known = Sets.union(after.keySet(), before.keySet());
    return Sets.union(known, reasons.keySet()).stream()
        .filter(id -> reasons.containsKey(id) || !before(id).equals(after(id)))
        .map(id -> new ItemChange(id, kind(id), before(id), after(id), reasons.get(id)))
        .collect(ImmutableList.toImmutableList());
  }

  private ChangeKind kind(Id<WorkplanItem> id) {
    Optional<WorkplanItem> old = before(id);
    Optional<WorkplanItem> now = after(id);
    if (old.equals(now)) {
      ImmutableList<ItemChange.GivenReason> given = reasons.get(id);
      return given.get(given.size() - 1).kind();
    } else if (old.isEmpty()) {
      return ChangeKind.ADDED;
    } else if (now.isEmpty()) {
      return ChangeKind.DROPPED;
    }
    boolean redated = !old.get().start().equals(now.get().start())
        || !old.get().due().equals(now.get().due());
    return redated ? ChangeKind.REDATED : ChangeKind.CHANGED;
  }

  private Optional<WorkplanItem> before(Id<WorkplanItem> id) {
    return Optional.ofNullable(before.get(id));
  }

  private Optional<WorkplanItem> after(Id<WorkplanItem> id) {
    return Optional.ofNullable(after.get(id));
  }

  /** The reasons that each version gives, in the order of the versions. */
  private static ImmutableListMultimap<Id<WorkplanItem>, ItemChange.GivenReason> reasons(
      List<Workplan> chain) {
    ImmutableListMultimap.Builder<Id<WorkplanItem>, ItemChange.GivenReason> reasons =
        ImmutableListMultimap.builder();
    for (int i = 1; i < chain.size(); i++) {
      Workplan old = chain.get(i - 1);
      Workplan now = chain.get(i);
      now.changes().forEach(change -> reasons.put(change.item(), given(change, now, old)));
    }
    return reasons.build();
  }

  private static ItemChange.GivenReason given(VersionReason change, Workplan now, Workplan old) {
    return new ItemChange.GivenReason(
        now.id(),
        now.version(),
        now.endorsement().map(Endorsement::on),
        change.kind(),
        now.item(change.item()).or(() -> old.item(change.item())),
        change.reasonCode(),
        change.reason());
  }

  /** The version first endorsed and those after it up to the one in force, the oldest first. */
  private static List<Workplan> chain(Workplan first, Workplan inForce, List<Workplan> plans) {
    Map<Id<Workplan>, Workplan> byId =
        plans.stream().collect(ImmutableMap.toImmutableMap(Workplan::id, plan -> plan));
    List<Workplan> chain = new ArrayList<>();
    Optional<Workplan> next = Optional.of(inForce);
    while (next.filter(plan -> plan.version() > first.version()).isPresent()) {
      Workplan now = next.get();
      chain.add(now);
      next = now.supersedes().map(byId::get).filter(old -> old.version() < now.version());
    }
    chain.add(first);
    return Lists.reverse(chain);
  }

  private static Map<Id<WorkplanItem>, WorkplanItem> byId(Workplan plan) {
    return plan.items().stream()
        .collect(ImmutableMap.toImmutableMap(WorkplanItem::id, item -> item));
  }
}
