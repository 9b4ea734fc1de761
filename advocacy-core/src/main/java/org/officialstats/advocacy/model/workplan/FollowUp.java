package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * What became of one recommendation of last year's review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param objective the objective it was made for; empty for a general one
 * @param recommendation what was recommended
 * @param status how far it was followed
 * @param note what was done, or why not; empty when nothing is to be told
 */
public record FollowUp(
    Optional<Id<Objective>> objective,
    LocalizedText recommendation,
    Status status,
    Optional<LocalizedText> note) {

  /** How far a recommendation was followed. */
  public enum Status {
    /** Accepted; nothing was done yet. */
    NOT_STARTED,
    /** Work goes on. */
    IN_PROGRESS,
    /** It was followed. */
    DONE,
    /** It was not accepted. */
    NOT_ACCEPTED
  }

  public FollowUp {
    requireNonNull(objective, "objective");
    requireNonNull(recommendation, "recommendation");
    requireNonNull(status, "status");
    requireNonNull(note, "note");
  }
}
