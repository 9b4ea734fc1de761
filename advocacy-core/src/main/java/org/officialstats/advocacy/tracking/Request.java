package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.model.Actor;

/**
 * What somebody wants to commit.
 *
 * @param by who
 * @param message why
 * @param edits what, each entity once
 * @param purpose what it is for
 */
public record Request(Actor by, String message, List<Edit> edits, Purpose purpose) {
  /** What a request is for. */
  public enum Purpose {
    /** To record what is true; where that is recorded already, nothing is to be stored. */
    RECORDING,
    /** To forget an entity, so that nothing of its earlier document may stay. */
    ERASING,
    /** To tell of the log itself; stored without any edit. */
    NOTING
  }

  /** Copies the edits. */
  public Request {
    edits = ImmutableList.copyOf(edits);
  }

  /** A line in the log about the log. */
  static Request note(Actor by, String message) {
    return new Request(by, message, ImmutableList.of(), Purpose.NOTING);
  }

  boolean isErasing() {
    return purpose == Purpose.ERASING;
  }
}
