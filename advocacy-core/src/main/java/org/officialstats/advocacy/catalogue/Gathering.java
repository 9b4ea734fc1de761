package org.officialstats.advocacy.catalogue;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;

/**
 * An event that was held, or may have been, in the period, and who took part: somebody, or several who were counted, at
 * each place from 0 on, one person after the other. Immutable.
 */
final class Gathering {
  /** Stands for those who were counted and not named. */
  static final int UNNAMED = Register.Words.NONE;

  /** Person and record; parts, and whether there may have been more; heads. */
  private static final int WIDTH = 3;

  private final int event;
  private final Truth inPeriod;
  private final String kind;
  private final long[] came;

  private Gathering(int event, Truth inPeriod, String kind, long[] came) {
    this.event = event;
    this.inPeriod = inPeriod;
    this.kind = kind;
    this.came = came;
  }

  /** The row of the event among the events. */
  int event() {
    return event;
  }

  /** Whether it was held in the period. */
  Truth inPeriod() {
    return inPeriod;
  }

  /** The kind of the event. */
  String kind() {
    return kind;
  }

  /** How many places there are. */
  int size() {
    return came.length / WIDTH;
  }

  boolean isEmpty() {
    return came.length == 0;
  }

  /** The row of the attendance. */
  int record(int place) {
    return (int) came[WIDTH * place];
  }

  /** A number for the person, the same at all gatherings; {@link #UNNAMED} for those who were counted. */
  int person(int place) {
    return (int) (came[WIDTH * place] >> Integer.SIZE);
  }

  boolean isNamed(int place) {
    return person(place) != UNNAMED;
  }

  /** The number of the {@link Gatherings#combinations combination} of parts that they are in. */
  int parts(int place) {
    return (int) (came[WIDTH * place + 1] >> 1);
  }

  /** Whether more may have been there than were counted. */
  boolean isAtLeast(int place) {
    return (came[WIDTH * place + 1] & 1) != 0;
  }

  /** How many were counted; none where the person is named. */
  long heads(int place) {
    return came[WIDTH * place + 2];
  }

  /** Whether this row is that of somebody who took part. */
  boolean has(int record) {
    for (int place = 0; place < size(); place++) {
      if (record(place) == record) {
        return true;
      }
    }
    return false;
  }

  /** Hands the rows of those who took part to the consumer. */
  void forEachRecord(IntConsumer records) {
    for (int place = 0; place < size(); place++) {
      records.accept(record(place));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gathering gathering
        && event == gathering.event
        && inPeriod == gathering.inPeriod
        && kind.equals(gathering.kind)
        && Arrays.equals(came, gathering.came);
  }

  @Override
  public int hashCode() {
    return 31 * event + Arrays.hashCode(came);
  }

  /** Notes who took part. For one thread. */
  static final class Notes {
    private final long[] came;
    private int size;

    /** Of so many places. */
    Notes(int places) {
      this.came = new long[WIDTH * places];
    }

    /** The next place; a person follows one who has no greater number. */
    void add(int record, int person, int parts, boolean isAtLeast, long heads) {
      came[size] = (long) person << Integer.SIZE | record;
      came[size + 1] = (long) parts << 1 | (isAtLeast ? 1 : 0);
      came[size + 2] = heads;
      size += WIDTH;
    }

    Gathering done(int event, Truth inPeriod, String kind) {
      return new Gathering(event, inPeriod, kind, came);
    }
  }
}
