package org.officialstats.advocacy.tracking;

import java.time.Instant;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Revision;

/** What is remembered of a commit beside its changes. */
record Envelope(Revision revision, Instant at, Actor by, String message, Digest hash) {
  static Envelope of(Commit commit) {
    return new Envelope(
        commit.revision(), commit.at(), commit.by(), commit.message(), commit.hash());
  }
}
