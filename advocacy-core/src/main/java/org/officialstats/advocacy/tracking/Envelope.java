package org.officialstats.advocacy.tracking;

import java.time.Instant;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Revision;

/**
 * What is remembered of a commit beside its changes; small, as there is one for every commit. Immutable and thread-safe.
 */
final class Envelope {
  private final long revision;
  private final long second;
  private final int nano;
  private final Actor by;
  private final String message;
  private final Digest hash;

  private Envelope(Commit commit) {
    this.revision = commit.revision().number();
    Instant at = commit.at();
    this.second = at.getEpochSecond();
    this.nano = at.getNano();
    this.by = commit.by();
    this.message = commit.message();
    this.hash = commit.hash();
  }

  static Envelope of(Commit commit) {
    return new Envelope(commit);
  }

  Revision revision() {
    return Revision.of(revision);
  }

  /** Whether it was recorded after that revision. */
  boolean isAfter(Revision other) {
    return revision > other.number();
  }

  Instant at() {
    return Instant.ofEpochSecond(second, nano);
  }

  Actor by() {
    return by;
  }

  String message() {
    return message;
  }

  Digest hash() {
    return hash;
  }
}
