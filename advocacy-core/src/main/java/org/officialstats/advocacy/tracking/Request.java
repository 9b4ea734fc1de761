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
 * @param erasing whether an entity is to be forgotten, so that nothing of its earlier document may stay
 */
public record Request(Actor by, String message, List<Edit> edits, boolean erasing) {
  /** Copies the edits. */
  public Request {
    edits = ImmutableList.copyOf(edits);
  }
}
