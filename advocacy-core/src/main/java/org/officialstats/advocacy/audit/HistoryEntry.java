package org.officialstats.advocacy.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Revision;

/**
 * One version in the trail of an entity: who recorded it, when, why, and what it changed.
 *
 * @param revision the commit that recorded it
 * @param at when
 * @param by who
 * @param message why
 * @param event what happened to the entity
 * @param redacted whether the text of this version has been erased since; then its differences show what is left
 * @param folded whether the content of this version is gone, as another one had long taken its place
 * @param differences what differs from the version before; all components for one that was added; none for one removed,
 *     and where this version or the one before was folded, as then nobody can tell
 */
public record HistoryEntry(
    Revision revision,
    Instant at,
    Actor by,
    String message,
    Event event,
    boolean redacted,
    boolean folded,
    List<Difference> differences) {
  public HistoryEntry {
    requireNonNull(revision, "revision");
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    requireNonNull(message, "message");
    requireNonNull(event, "event");
    differences = ImmutableList.copyOf(differences);
  }

  /** What happened to an entity in one commit. */
  public enum Event {
    /** It was recorded for the first time, or again after it was removed. */
    ADDED,
    /** It was replaced by another version. */
    CHANGED,
    /** It was removed. */
    REMOVED
  }
}
