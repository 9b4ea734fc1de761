package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;

/**
 * How many took part in the events that were held in the period, or some of them.
 *
 * @param gatherings how many events were held, or may have been
 * @param withoutRecord those at which nobody is on record
 * @param held how many took part in the events that were certainly held in the period
 * @param possible how many took part in these or in events that may have been
 * @param isRecorded whether anybody is on record
 * @param isLowerBound whether more may have been there than were counted
 * @param evidence the records of events held; unknown are those of events that may have been, and events without records
 */
record Turnout(
    int gatherings,
    List<Gathering> withoutRecord,
    Attended held,
    Attended possible,
    boolean isRecorded,
    boolean isLowerBound,
    Evidence evidence) {
  private static final Reason NOT_RECORDED = Reasons.of("attendance-not-recorded");

  /**
   * That of some events.
   *
   * @param came who took part: gathering after gathering, and at each one person after the other
   */
  static Turnout of(
      int gatherings, List<Gathering> withoutRecord, List<Came> came, Evidence evidence) {
    Attended possible = Attended.of(came);
    boolean certain = came.stream().allMatch(Came::isCertain);
    return new Turnout(
        gatherings,
        ImmutableList.copyOf(withoutRecord),
        certain ? possible : Attended.of(came.stream().filter(Came::isCertain).toList()),
        possible,
        !came.isEmpty(),
        came.stream().anyMatch(Came::atLeast),
        evidence);
  }

  /**
   * A number of people by its bounds: no data where people took part and none is recorded, or where a head count that
   * is a lower bound leaves it without an upper one.
   */
  Result between(ToLongFunction<Attended> lower, ToLongFunction<Attended> upper) {
    if (gatherings > 0 && !isRecorded) {
      return new Result.NoData(NOT_RECORDED);
    }
    long least = lower.applyAsLong(held);
    return isLowerBound
        ? new Result.NoData(Reasons.lowerBoundOnly(least))
        : Tally.between(least, upper.applyAsLong(possible));
  }
}
