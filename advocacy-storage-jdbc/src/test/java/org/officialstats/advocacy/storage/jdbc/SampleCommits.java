package org.officialstats.advocacy.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.JsonDocument;

/** Commits whose documents a test writes out. */
final class SampleCommits {
  private SampleCommits() {}

  /** A first commit that puts these documents as the events ev0, ev1 and so on. */
  static Commit of(String... documents) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      changes.add(Change.put(Log.key("ev" + i), JsonDocument.of(documents[i]), Log.SALT));
    }
    return Commit.after(
        Head.NONE, Opened.CLOCK.instant(), Actor.of("a.diallo"), "samples", changes);
  }
}
