package org.officialstats.advocacy.storage.jdbc;

import java.util.stream.IntStream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.tck.SampleLog;

/** Commits whose documents a test writes out. */
final class SampleCommits {
  private SampleCommits() {}

  /** A first commit that puts these documents as the events ev0, ev1 and so on. */
  static Commit of(String... documents) {
    SampleLog log = SampleLog.empty();
    return log.commit(IntStream.range(0, documents.length)
        .mapToObj(i -> log.change(EntityKey.parse("event/ev" + i), documents[i]))
        .toArray(Change[]::new));
  }
}
