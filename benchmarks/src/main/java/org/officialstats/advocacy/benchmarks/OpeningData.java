package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.spi.Store;

/**
 * The same events in the JSON store, one commit each, and in SQLite and H2, one row each. Made once and used by every
 * round.
 */
final class OpeningData {
  private static final int BATCH = 1_000;

  private final Path directory;

  private OpeningData(Path directory) {
    this.directory = directory;
  }

  static OpeningData of(int entities) throws IOException, SQLException {
    Path directory = Directories.root().resolve("entities-" + entities);
    Path complete = directory.resolve("complete");
    if (!Files.exists(complete)) {
      Files.createDirectories(directory);
      OpeningData data = new OpeningData(directory);
      data.fill(entities);
      Files.createFile(complete);
    }
    return new OpeningData(directory);
  }

  Path directory() {
    return directory;
  }

  Path store() {
    return directory.resolve("store");
  }

  /** The files of the journal. */
  List<Path> journal() {
    return journal(store());
  }

  static List<Path> journal(Path store) {
    return Directories.files(store.resolve("journal")).stream()
        .filter(Files::isRegularFile)
        .toList();
  }

  private void fill(int entities) throws SQLException {
    try (Store store = JsonStores.store(store());
        Connection sqlite = SqlWriter.sqlite(directory);
        Connection h2 = SqlWriter.h2Connection(directory)) {
      for (int from = 0; from < entities; from += BATCH) {
        int to = Math.min(from + BATCH, entities);
        store.append(StoreWriter.chained(store.head(), changes(from, to)));
        insert(sqlite, from, to);
        insert(h2, from, to);
      }
    }
  }

  private static List<Change> changes(int from, int to) {
    List<Change> changes = new ArrayList<>();
    for (int number = from; number < to; number++) {
      changes.add(Sample.change(number));
    }
    return changes;
  }

  private static void insert(Connection connection, int from, int to) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into entity(id, document) values (?, ?)")) {
      for (int number = from; number < to; number++) {
        insert.setString(1, Sample.id(number).value());
        insert.setBytes(2, Sample.bytes(number));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }
}
