package org.officialstats.advocacy.model.workplan;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Id;

/** What must hold between a version of a workplan and the one before it. */
final class WorkplanVersion {
  private WorkplanVersion() {}

  static void check(
      Checks checks,
      Id<Workplan> id,
      int version,
      Optional<Id<Workplan>> supersedes,
      List<VersionReason> changes,
      List<WorkplanItem> items) {
    boolean later = version > 1;
    checks.that(version >= 1, "version", "is " + version, "1 or more", "count versions from 1");
    checks.notSelf("supersedes", id, supersedes);
    checks.that(
        later == supersedes.isPresent(),
        "supersedes",
        (supersedes.isPresent() ? "is given" : "is missing") + " for version " + version,
        "the version before, from version 2 on",
        supersedes.isPresent() ? "remove it, or count the version up" : "add it");
    checks.that(
        later != changes.isEmpty(),
        "changes",
        (changes.isEmpty() ? "is empty" : "is given") + " for version " + version,
        "what changed and why, from version 2 on",
        changes.isEmpty() ? "add them" : "remove them, or count the version up");
    for (int i = 0; i < changes.size(); i++) {
      change(checks, "changes/" + i, changes.get(i), items);
    }
  }

  private static void change(
      Checks checks, String at, VersionReason change, List<WorkplanItem> items) {
    boolean planned = items.stream().anyMatch(item -> item.id().equals(change.item()));
    boolean dropped = change.kind() == ChangeKind.DROPPED;
    checks.that(
        planned != dropped,
        at + "/item",
        "'" + change.item() + "' is " + change.kind() + " and " + (planned ? "still" : "not")
            + " among the items",
        dropped ? "a dropped item to be gone" : "an item of this version",
        "correct the change or the items");
  }
}
