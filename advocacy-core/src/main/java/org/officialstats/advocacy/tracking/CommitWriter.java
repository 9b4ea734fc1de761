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

  /** The request, of which nothing has been worked out yet. */
  PreparedRequest take(Request request) {
    return PreparedRequest.of(request, random::salt);
  }

  /** The request with everything worked out that will hold if its commit follows this state. */
  PreparedRequest prepare(State likely, Request request) {
    return take(request).preparedOn(likely);
  }

  /** The commit that follows the state. */
  Commit write(State state, PreparedRequest prepared, List<Step> steps) {
    ImmutableList<Change> changes =
        steps.stream().map(Step::change).collect(ImmutableList.toImmutableList());
    Request request = prepared.request();
    return Commit.after(state.head(), now(state), request.by(), request.message(), changes);
  }

  /** The host's time, but never before that of the last commit: time does not run backwards in a log. */
  private Instant now(State state) {
    Instant last = state.commit(state.revision()).map(Envelope::at).orElse(Instant.MIN);
    Instant now = clock.instant();
    return now.isBefore(last) ? last : now;
  }
}
