package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;

/** Writes what was validated as the next commit of the log: dated, salted, chained. */
final class CommitWriter {
  private final Clock clock;
  private final Randomness random;

  CommitWriter(Clock clock, Randomness random) {
    this.clock = clock;
    this.random = random;
  }

  /** The commit that follows the state. */
  Commit write(State state, Request request, List<Step> steps) {
    ImmutableList<Change> changes =
        steps.stream().map(this::change).collect(ImmutableList.toImmutableList());
    return Commit.after(state.head(), now(state), request.by(), request.message(), changes);
  }

  private Change change(Step step) {
    return step.document()
        .map(document -> Change.put(step.key(), document, random.salt()))
        .orElseGet(() -> Change.remove(step.key()));
  }

  /** The host's time, but never before that of the last commit: time does not run backwards in a log. */
  private Instant now(State state) {
    Instant last = state.commit(state.revision()).map(Envelope::at).orElse(Instant.MIN);
    Instant now = clock.instant();
    return now.isBefore(last) ? last : now;
  }
}
