package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.json.JsonStoreProvider;

class MigrationBetweenStoresTest {
  private static final int ENTITIES = 100_000;
  private static final int ENTITIES_OF_A_COMMIT = 500;

  @TempDir
  private Path temporary;

  @Test
  void goesFromJsonToPostgresAndBackWithEqualDigests() {
    String schema = Postgres.newSchema();
    try (Store json = json("from");
        Store postgres = importing(schema);
        Store back = json("back")) {
      Head head = fill(json);
      json.redact(Log.key("ev7"), former -> JsonDocument.of("{\"id\":\"ev7\"}"));
      assertThat(Stores.copy(json, postgres, progress -> {})).isEqualTo(head);
      assertThat(Stores.copy(postgres, back, progress -> {})).isEqualTo(head);
      assertThat(back.head()).isEqualTo(json.head()).isEqualTo(postgres.head());
    }
    String count =
        "SELECT COUNT(*), COUNT(document), MAX(revision) FROM " + schema + ".advocacy_entity";
    assertThat(Dump.rows(Postgres.connections(), count))
        .containsExactly(List.of("100000", "100000", "200"));
  }

  private static Store importing(String schema) {
    UrlDataSource source = new UrlDataSource(Postgres.url() + "&reWriteBatchedInserts=true");
    return Opened.open(JdbcStores.provider(source), Settings.of("schema", schema));
  }

  private Store json(String name) {
    return Opened.open(new JsonStoreProvider(), Settings.of("directory", temporary.resolve(name)));
  }

  private static Head fill(Store store) {
    Head head = Head.NONE;
    for (int i = 0; i < ENTITIES; i += ENTITIES_OF_A_COMMIT) {
      List<Change> changes = new ArrayList<>();
      for (int k = i; k < i + ENTITIES_OF_A_COMMIT; k++) {
        JsonDocument document = JsonDocument.of("{\"entity\":\"event\",\"id\":\"ev" + k
            + "\",\"dates\":\"2026-03\",\"country\":\"RW\",\"state\":\"held\"}");
        changes.add(Change.put(Log.key("ev" + k), document, Log.SALT));
      }
      Commit commit =
          Commit.after(head, Opened.CLOCK.instant(), Actor.of("import"), "import", changes);
      store.append(List.of(commit));
      head = commit.head();
    }
    return head;
  }
}
