package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * The states that a sealed evaluation rests on: the one that it was made by, and the one at the end of the day that it
 * looks from, as some indicators ask what had been recorded by then.
 */
final class Lookback {
  private Lookback() {}

  /** Whether all of them can still be seen. */
  static boolean isWhole(SealedEvaluation seal, Snapshot now) {
    return now.foldedThrough().equals(Revision.NONE)
        || !isFolded(seal.knownAt(), now)
            && seen(seal, now).stream().noneMatch(revision -> isFolded(revision, now));
  }

  /** Those that can still be seen. */
  static List<Revision> readable(SealedEvaluation seal, Snapshot now) {
    return isFolded(seal.knownAt(), now)
        ? ImmutableList.of()
        : seen(seal, now).stream()
            .filter(revision -> !isFolded(revision, now))
            .collect(ImmutableList.toImmutableList());
  }

  /** None if it was sealed by what another log says. */
  private static List<Revision> seen(SealedEvaluation seal, Snapshot now) {
    if (seal.knownAt().isAfter(now.revision())) {
      return ImmutableList.of();
    }
    Snapshot then = now.asKnownOn(seal.knownAt());
    if (!then.digest().hex().equals(seal.dataDigest())) {
      return ImmutableList.of();
    }
    Instant endOfDay =
        seal.asOf().plusDays(1).atStartOfDay(then.strategy().zone()).toInstant().minusMillis(1);
    return ImmutableList.of(seal.knownAt(), then.revisionAt(endOfDay));
  }

  private static boolean isFolded(Revision revision, Snapshot now) {
    return revision.number() > 0 && now.foldedThrough().isAfter(revision);
  }
}
