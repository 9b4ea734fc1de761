package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.json.JsonStoreProvider;
import org.officialstats.advocacy.tck.SampleLog;

/** {@code -Dadvocacy.migrated=100000} moves more entities. */
class MigrationBetweenStoresTest {
  private static final int ENTITIES = Integer.getInteger("advocacy.migrated", 20_000);
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
      json.redact(EntityKey.parse("event/ev7"), former -> JsonDocument.of("{\"id\":\"ev7\"}"));
      assertThat(Stores.copy(json, postgres, progress -> {})).isEqualTo(head);
      assertThat(Stores.copy(postgres, back, progress -> {})).isEqualTo(head);
      assertThat(back.head()).isEqualTo(json.head()).isEqualTo(postgres.head());
    }
    String count =
        "SELECT COUNT(*), COUNT(document), MAX(revision) FROM " + schema + ".advocacy_entity";
    assertThat(Dump.rows(Postgres.connections(), count))
        .containsExactly(List.of(
            String.valueOf(ENTITIES),
            String.valueOf(ENTITIES),
            String.valueOf(ENTITIES / ENTITIES_OF_A_COMMIT)));
  }

  private static Store importing(String schema) {
    UrlDataSource source = new UrlDataSource(Postgres.url() + "&reWriteBatchedInserts=true");
    return Opened.open(JdbcStores.provider(source), Settings.of("schema", schema));
  }

  private Store json(String name) {
    return Opened.open(new JsonStoreProvider(), Settings.of("directory", temporary.resolve(name)));
  }

  private static Head fill(Store store) {
    SampleLog log = SampleLog.empty();
    for (int i = 0; i < ENTITIES; i += ENTITIES_OF_A_COMMIT) {
      store.append(List.of(log.commit(IntStream.range(i, i + ENTITIES_OF_A_COMMIT)
          .mapToObj(number -> log.change(
              EntityKey.parse("event/ev" + number),
              "{\"entity\":\"event\",\"id\":\"ev" + number
                  + "\",\"dates\":\"2026-03\",\"country\":\"RW\",\"state\":\"held\"}"))
          .toArray(Change[]::new))));
    }
    return log.head();
  }
}
