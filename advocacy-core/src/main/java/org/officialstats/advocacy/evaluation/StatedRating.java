package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A rating that people gave. It stands beside the computed one.
 *
 * @param in the update or review that gives it
 * @param rating the rating
 * @param reason why; empty only where it is the computed one
 */
public record StatedRating(EntityKey in, Code rating, Optional<LocalizedText> reason) {
  public StatedRating {
    requireNonNull(in, "in");
    requireNonNull(rating, "rating");
    requireNonNull(reason, "reason");
  }
}
