package org.officialstats.advocacy.storage.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Store;

/** Commits for tests, each following the one before. */
final class Log {
  static final String SALT = "00112233445566778899aabbccddeeff";

  private final List<Commit> commits = new ArrayList<>();

  Log() {}

  Log(List<Commit> commits) {
    this.commits.addAll(commits);
  }

  /** One more commit that puts {@code {"id":…,"text":…}} for each pair of id and text. */
  Commit put(String... idsAndTexts) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < idsAndTexts.length; i += 2) {
      changes.add(
          Change.put(key(idsAndTexts[i]), document(idsAndTexts[i], idsAndTexts[i + 1]), SALT));
    }
    return commit(changes);
  }

  Commit remove(String id) {
    return commit(List.of(Change.remove(key(id))));
  }

  Commit commit(List<Change> changes) {
    Head head = commits.isEmpty() ? Head.NONE : commits.get(commits.size() - 1).head();
    Instant at = Instant.parse("2026-01-02T03:04:05Z").plusSeconds(commits.size());
    Commit commit =
        Commit.after(head, at, Actor.of("a.\"diallo\""), "change " + changes.size(), changes);
    commits.add(commit);
    return commit;
  }

  List<Commit> commits() {
    return List.copyOf(commits);
  }

  static EntityKey key(String id) {
    return EntityKey.parse("event/" + id);
  }

  static JsonDocument document(String id, String text) {
    return JsonDocument.of("{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}");
  }

  static List<Commit> read(Store store) {
    return read(store, 0);
  }

  static List<Commit> read(Store store, long after) {
    try (Stream<Commit> commits = store.read(org.officialstats.advocacy.model.Revision.of(after))) {
      return commits.toList();
    }
  }
}
