package org.officialstats.advocacy.catalogue;

import java.time.Instant;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Finds what was recorded of an entity by the end of the day of looking. Some components keep their latest value only,
 * such as the day of the last verification; when that lies after the day of looking, the version before it tells more.
 */
final class EarlierVersion {
  private EarlierVersion() {}

  /**
   * The entity; or, if it speaks of a later day, what was recorded of it by the day of looking, if that is still known and
   * does not.
   */
  static <E extends Entity> E of(
      E latest, Class<E> type, Predicate<? super E> speaksOfLater, EvaluationContext context) {
    if (!speaksOfLater.test(latest)) {
      return latest;
    }
    Instant endOfDay =
        context.asOf().plusDays(1).atStartOfDay(context.zone()).toInstant().minusMillis(1);
    Snapshot snapshot = context.snapshot();
    boolean isFolded = !snapshot.foldedThrough().equals(Revision.NONE);
    if (isFolded && snapshot.foldedThrough().isAfter(snapshot.revisionAt(endOfDay))) {
      return latest;
    }
    return snapshot
        .asKnownOn(endOfDay)
        .find(type, Id.<E>of(latest.id().value()))
        .filter(speaksOfLater.negate())
        .orElse(latest);
  }
}
