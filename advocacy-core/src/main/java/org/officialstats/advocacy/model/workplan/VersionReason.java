package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * One change that a new version of a workplan makes, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the item that changed, of this version or, if dropped, of the one before
 * @param kind what was done to it
 * @param reasonCode why, to be counted
 * @param reason why, in words; empty when the code says it
 */
public record VersionReason(
    Id<WorkplanItem> item,
    ChangeKind kind,
    @Listed("change-reason") Code reasonCode,
    Optional<LocalizedText> reason) {
  public VersionReason {
    requireNonNull(item, "item");
    requireNonNull(kind, "kind");
    requireNonNull(reasonCode, "reasonCode");
    requireNonNull(reason, "reason");
  }

  /** A change with the code of its reason. */
  public static VersionReason of(Id<WorkplanItem> item, ChangeKind kind, Code reasonCode) {
    return new VersionReason(item, kind, reasonCode, Optional.empty());
  }
}
