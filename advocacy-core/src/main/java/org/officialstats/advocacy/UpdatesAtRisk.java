package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Finds the sealed updates that could no longer be reported as they were, if history were folded: those whose states, or
 * those of the updates before that they restate, would go.
 */
final class UpdatesAtRisk {
  private UpdatesAtRisk() {}

  /** A problem for each of them, but for those that may go. */
  static List<Problem> of(Snapshot now, Revision foldedThrough, Set<Id<ProgressUpdate>> mayGo) {
    return now.all(ProgressUpdate.class).stream()
        .filter(update -> !mayGo.contains(update.id()))
        .flatMap(update -> update.seal().stream()
            .flatMap(seal -> earliest(seal, now).stream())
            .filter(foldedThrough::isAfter)
            .map(revision -> problem(update, revision, foldedThrough)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Revision> earliest(SealedEvaluation seal, Snapshot now) {
    List<Revision> own = Lookback.readable(seal, now);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Stream<Revision> restated =
        Evaluations.published(seal.period(), now.asKnownOn(seal.knownAt())).stream()
            .flatMap(before -> Lookback.readable(before, now).stream());
    return Stream.concat(own.stream(), restated)
        .filter(revision -> revision.number() > 0)
        .min(Comparator.naturalOrder());
  }

  private static Problem problem(ProgressUpdate update, Revision earliest, Revision through) {
    return new Problem(
        update.key().toString(),
        "its report of " + update.period() + " rests on revision " + earliest
            + ", and folding would leave states from revision " + through + " on",
        "updates that can be reported as they were",
        "keep more history, or name the update among those to let go");
  }
}
