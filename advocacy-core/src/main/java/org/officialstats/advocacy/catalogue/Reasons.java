package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.evaluation.Reason;

/** Why there is no number: the reasons that several indicators give. */
final class Reasons {
  static final Reason NO_ENDORSED_WORKPLAN = Reason.of(
      "no-endorsed-workplan",
      "No version of the workplan of this year was endorsed by the day of the evaluation.");

  static final Reason NOTHING_DUE = Reason.of("nothing-due", "Nothing was due.");

  static final Reason EMPTY_FRAME =
      Reason.of("empty-frame", "The target frame of the strategy has no countries here.");

  static final Reason NO_RECORDS =
      Reason.of("no-records", "There are no records to take a share of.");

  static final Reason NO_UPDATE_DUE =
      Reason.of("no-update-due", "No update was due in the year by the day of the evaluation.");
  static final Reason NOTHING_SECURED =
      Reason.of("nothing-secured", "No cash is committed or received for the year.");
  static final Reason PERIOD_NOT_BEGUN =
      Reason.of("period-not-begun", "The period begins after the day of the evaluation.");

  private Reasons() {}

  /** For some members it cannot be told whether they count. */
  static Reason inexact(int unknown, int all) {
    return Reason.of(
        "inexact-dates",
        "For " + unknown + " of " + all
            + " it cannot be told: a date that matters is not known to the day, or is not recorded.");
  }

  /** Some head counts are lower bounds, so that the number has no upper bound. */
  static Reason lowerBoundOnly(long least) {
    return Reason.of(
        "lower-bound-only",
        "At least " + least
            + ": some head counts are lower bounds, so the number has no upper bound.");
  }
}
