package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/**
 * An item of a workplan that is another one in the version in force than it was when the plan was first endorsed.
 *
 * @param item the item
 * @param kind what was done to it, all in all
 * @param before the item as it was first endorsed; empty for one added since
 * @param after the item as it is in force; empty for one dropped since
 * @param reasons the reasons that the versions since give, the oldest first; empty when nobody gave one
 */
public record ItemChange(
    Id<WorkplanItem> item,
    ChangeKind kind,
    Optional<WorkplanItem> before,
    Optional<WorkplanItem> after,
    List<GivenReason> reasons) {
  /**
   * A reason that a version of the plan gives.
   *
   * @param workplan the version
   * @param version its number
   * @param endorsedOn when it was endorsed; empty when it was followed by another one before that
   * @param kind what it did to the item
   * @param reasonCode why, an entry of the code list {@code change-reason}
   * @param reason why, in words; empty when the code says it
   */
  public record GivenReason(
      Id<Workplan> workplan,
      int version,
      Optional<LocalDate> endorsedOn,
      ChangeKind kind,
      Code reasonCode,
      Optional<LocalizedText> reason) {
    public GivenReason {
      requireNonNull(workplan, "workplan");
      requireNonNull(endorsedOn, "endorsedOn");
      requireNonNull(kind, "kind");
      requireNonNull(reasonCode, "reasonCode");
      requireNonNull(reason, "reason");
    }
  }

  public ItemChange {
    requireNonNull(item, "item");
    requireNonNull(kind, "kind");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    reasons = ImmutableList.copyOf(reasons);
  }
}
