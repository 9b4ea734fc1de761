package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

class MigrationTest {
  private static final int COMMITS = 2_000;
  private static final int ENTITIES = 50;
  private static final EntityKey PERSON = EntityKey.parse("person/p7-7");

  @TempDir
  private Path temporary;

  @Test
  void movesAHundredThousandEntitiesToAnotherStoreAndBack() {
    try (Store memory = Stores.open("memory", Settings.none(), StoreFolder.CLOCK, notice -> {})) {
      try (Store json = open("json")) {

        fill(json);
        json.redact(PERSON, former -> JsonDocument.of("{\"erased\":true}"));
        assertThat(Stores.copy(json, memory, progress -> {})).isEqualTo(json.head());
      }
      try (Store back = open("back")) {
        assertThat(Stores.copy(memory, back, progress -> {})).isEqualTo(memory.head());
        assertThat(back.head().revision()).isEqualTo(Revision.of(COMMITS));
      }
    }
  }

  @Test
  void resumesWhereItWasInterruptedAfterReopening() {
    SampleLog log = SampleLog.empty();
    try (Store from = open("from")) {
      from.append(log.puts(2_500));
      try (Store to = open("to")) {
        assertThatIllegalStateException()
            .isThrownBy(() -> Stores.copy(from, to, progress -> {
              if (progress.copied().number() > 0) {
                throw new IllegalStateException("power cut");
              }
            }));
      }
      try (Store to = open("to")) {
        List<Long> told = new ArrayList<>();
        Stores.copy(from, to, progress -> told.add(progress.copied().number()));
        assertThat(told).containsExactly(2_000L, 2_500L);
        assertThat(Log.read(to)).isEqualTo(log.commits());
      }
    }
  }

  private static void fill(Store store) {
    SampleLog log = SampleLog.empty();
    List<Commit> batch = new ArrayList<>();
    for (int commit = 0; commit < COMMITS; commit++) {
      Change[] changes = new Change[ENTITIES];
      for (int i = 0; i < ENTITIES; i++) {
        changes[i] = log.change("person/p" + commit + "-" + i, "small");
      }
      batch.add(log.commit(changes));
    }
    store.append(batch);
  }

  private Store open(String name) {
    return Stores.open(
        new JsonStoreProvider(),
        Settings.of("directory", temporary.resolve(name)),
        StoreFolder.CLOCK,
        notice -> {
          throw new AssertionError(notice.toString());
        });
  }
}
