package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.workplan.ChangeKind;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/**
 * What happened to an item of a workplan after the plan was first endorsed: it is another one in the version in force, or
 * a version in between says that it changed it.
 *
 * @param item the item
 * @param kind what was done to it, all in all; for one that is again as it was, what was done last
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
   * @param item the item in that version, or in the one before for an item that it dropped; empty when neither has it
   * @param reasonCode why, an entry of the code list {@code change-reason}
   * @param reason why, in words; empty when the code says it
   */
  public record GivenReason(
      Id<Workplan> workplan,
      int version,
      Optional<LocalDate> endorsedOn,
      ChangeKind kind,
      Optional<WorkplanItem> item,
      Code reasonCode,
      Optional<LocalizedText> reason) {
    public GivenReason {
      requireNonNull(workplan, "workplan");
      requireNonNull(endorsedOn, "endorsedOn");
      requireNonNull(kind, "kind");
      requireNonNull(item, "item");
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

  /** Everything that was done to it: what the versions say, and what the comparison shows. */
  public Set<ChangeKind> kinds() {
    return Stream.concat(reasons.stream().map(GivenReason::kind), Stream.of(kind))
        .collect(Sets.toImmutableEnumSet());
  }

  /** The item as it is in force, else as it was last; empty when no version has it. */
  public Optional<WorkplanItem> latest() {
    Stream<WorkplanItem> between = Lists.reverse(reasons).stream().flatMap(r -> r.item().stream());
    return after.or(between::findFirst).or(this::before);
  }
}
