package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.definition.Proof;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Truth;

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

  /** Counts those who came: gathering after gathering, those first that were certainly held. For one thread. */
  static final class Counting {
    private final Register.Keys events;
    private final Register.Keys attendances;
    private final Attended.Counting people = new Attended.Counting();
    private final Proof proof = Proof.empty();
    private final ImmutableList.Builder<Gathering> withoutRecord = ImmutableList.builder();
    private int lastEvent = Register.Words.NONE;
    private @Nullable Attended held;
    private int gatherings;
    private boolean isRecorded;
    private boolean isLowerBound;

    Counting(Register.Keys events, Register.Keys attendances) {
      this.events = events;
      this.attendances = attendances;
    }

    /** A gathering, whoever came. */
    void add(Gathering at) {
      if (held == null && at.inPeriod() != Truth.TRUE) {
        held = people.soFar();
      }
      if (at.isEmpty()) {
        withoutRecord.add(at);
      }
      if (at.isEmpty() || at.inPeriod() != Truth.TRUE) {
        proof.add(events, at.event(), Truth.UNKNOWN);
      }
      people.next();
      gatherings++;
      lastEvent = at.event();
    }

    /** Those at a place of a gathering. */
    void add(Gathering at, int place) {
      if (at.event() != lastEvent) {
        add(at);
      }
      people.add(at, place);
      proof.add(attendances, at.record(place), at.inPeriod());
      isRecorded = true;
      isLowerBound |= at.isAtLeast(place);
    }

    /** Whether nobody was added, and no gathering. */
    boolean isEmpty() {
      return gatherings == 0;
    }

    Turnout soFar() {
      Attended possible = people.soFar();
      return new Turnout(
          gatherings,
          withoutRecord.build(),
          held == null ? possible : held,
          possible,
          isRecorded,
          isLowerBound,
          proof.evidence());
    }
  }
}
