package org.officialstats.advocacy.definition;

import org.officialstats.advocacy.evaluation.Reason;

/** Why there is no number: the reasons that follow from the kind of figure, so that no definition names them. */
final class CommonReasons {
  static final Reason SEVERAL_UNITS = Reason.of(
      "several-units",
      "There are quantities in more than one unit; there is a figure for each, and none for all.");

  static final Reason SEVERAL_ROWS =
      Reason.of("several-records", "There is more than one record, and one was expected.");

  static final Reason NOT_RECORDED =
      Reason.of("not-recorded", "A number that matters is not recorded.");

  static final Reason FEW_PEOPLE =
      Reason.of("few-people", "The figure would speak of too few people to be published.");

  private CommonReasons() {}

  /** For some members it cannot be told whether they count. */
  static Reason inexact(int unknown, int all) {
    return Reason.of(
        "inexact-dates",
        "For " + unknown + " of " + all
            + " it cannot be told: a date that matters is not known to the day, or is not recorded.");
  }
}
