package org.officialstats.advocacy.storage.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;

/** Commits that a seed decides. */
final class RandomLog {
  private static final List<String> TEXTS =
      List.of("é", "😀", "\\\"", "\\\\", "\u0301", "ש", "{", "}", ",", "x".repeat(90));

  private final Random random;
  private final Log log = new Log();

  RandomLog(long seed) {
    this.random = new Random(seed);
  }

  List<Commit> batch() {
    List<Commit> batch = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      batch.add(log.commit(changes()));
    }
    return batch;
  }

  private List<Change> changes() {
    Map<String, Change> changes = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String id = "ev" + random.nextInt(9);
      String text = TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(1_000);
      changes.put(
          id,
          random.nextInt(4) == 0
              ? Change.remove(Log.key(id))
              : Change.put(Log.key(id), Log.document(id, text), Log.SALT));
    }
    return List.copyOf(changes.values());
  }

  List<Commit> commits() {
    return log.commits();
  }
}
