package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What speaks against submitting an update. */
final class Submittable {
  private Submittable() {}

  /** It is a draft, or was sent back. */
  static List<Problem> state(ProgressUpdate update) {
    return isOpen(update)
        ? ImmutableList.of()
        : ImmutableList.of(Workflow.wrongState(update, update.state(), "DRAFT or RETURNED"));
  }

  /** No other update of the period is with the body. */
  static List<Problem> twins(ProgressUpdate update, Snapshot now) {
    boolean isTold = now.all(ProgressUpdate.class).stream()
        .anyMatch(other -> !other.id().equals(update.id())
            && other.period().equals(update.period())
            && other.state().isSubmitted());
    return isTold
        ? ImmutableList.of(new Problem(
            update.key() + "/period",
            "another update of " + update.period() + " is already submitted",
            "one update for a period",
            "have that one sent back and mend it"))
        : ImmutableList.of();
  }

  /** The period is of the calendar, and its last day is over where the body is. */
  static List<Problem> period(ProgressUpdate update, Strategy strategy, LocalDate today) {
    String where = update.key() + "/period";
    Optional<LocalDate> lastDay = lastDay(update, strategy);
    if (lastDay.isEmpty()) {
      return ImmutableList.of(new Problem(
          where,
          update.period() + " is of another calendar",
          "a period of years that begin on " + strategy.calendar().yearStart(),
          "correct the period"));
    }
    return lastDay
        .filter(last -> !today.isAfter(last))
        .map(last -> new Problem(
            where,
            update.period() + " lasts to the end of " + last + ", and it is " + today + " in "
                + strategy.zone(),
            "a period that is over",
            "submit it from " + last.plusDays(1) + " on"))
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a seal could be made, so that the commit can be tried too. */
  static boolean canBeSealed(ProgressUpdate update, Strategy strategy) {
    return isOpen(update) && lastDay(update, strategy).isPresent();
  }

  private static boolean isOpen(ProgressUpdate update) {
    return update.state() == UpdateState.DRAFT || update.state() == UpdateState.RETURNED;
  }

  private static Optional<LocalDate> lastDay(ProgressUpdate update, Strategy strategy) {
    try {
      return Optional.of(strategy.calendar().lastDay(update.period()));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
