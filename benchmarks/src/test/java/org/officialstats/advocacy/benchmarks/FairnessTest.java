package org.officialstats.advocacy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits that the library is measured by write what it writes. */
class FairnessTest {
  @TempDir
  Path directory;

  @Test
  void appendsTheBytesThatTheJsonStoreWrites() throws Exception {
    byte[] line = RawWriter.line(directory.resolve("one"));

    assertThat(new String(line, StandardCharsets.UTF_8))
        .startsWith("{")
        .endsWith("}\n")
        .contains(Sample.document(2).text());
  }

  @Test
  void insertsTheRowsThatTheSqlStoreInserts() throws Exception {
    try (PostgresServer server = PostgresServer.start(directory)) {
      Pool pool = new Pool(server.url());
      try (Writer plain = new PostgresWriter(server.url(), "plain");
          Writer store = StoreWriter.postgres(server.url(), "store")) {
        plain.write(1);
        store.write(1);
      }
      for (String table : List.of("commit_log", "change_log", "entity")) {
        assertThat(rows(pool, "plain.advocacy_" + table))
            .as(table)
            .hasSize(1)
            .isEqualTo(rows(pool, "store.advocacy_" + table));
      }
      pool.close();
    }
  }

  private static List<String> rows(Pool pool, String table) throws SQLException {
    Connection connection = pool.take();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select cast(t as text) from " + table + " t")) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    } finally {
      pool.giveBack(connection);
    }
  }
}
