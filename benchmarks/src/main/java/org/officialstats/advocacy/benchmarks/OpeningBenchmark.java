package org.officialstats.advocacy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.event.Event;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time to open what is stored, in milliseconds, with files in the cache of the system and a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpeningBenchmark {
  private static final JsonFactory JSON = new JsonFactory();

  /** How many events are stored. */
  @Param("100000")
  public int entities;

  private Path directory = Path.of("");
  private Path store = Path.of("");
  private List<Path> journal = List.of();

  /** Makes the data, if an earlier round has not. */
  @Setup(Level.Trial)
  public void fill() throws IOException, SQLException {
    OpeningData data = OpeningData.of(entities);
    directory = data.directory();
    store = data.store();
    journal = data.journal();
  }

  /** Every token of the journal by Jackson's streaming parser, and nothing done with it. */
  @Benchmark
  public long jacksonTokens() throws IOException {
    long tokens = 0;
    for (Path file : journal) {
      try (JsonParser parser = JSON.createParser(Files.newInputStream(file))) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      }
    }
    return tokens;
  }

  /** The bytes of the journal. */
  @Benchmark
  public long bytesOnly() throws IOException {
    long bytes = 0;
    for (Path file : journal) {
      bytes += Files.readAllBytes(file).length;
    }
    return bytes;
  }

  /** Opens the tracker, which checks every line and every link of the chain. */
  @Benchmark
  public long trackerOpen() {
    try (Tracker tracker = JsonStores.tracker(store)) {
      return checked(tracker.snapshot().revision().number());
    }
  }

  /** Opens the tracker and has every event read from its document. */
  @Benchmark
  public long trackerOpenAndReadEntities() {
    try (Tracker tracker = JsonStores.tracker(store)) {
      return checked(tracker.snapshot().all(Event.class).size());
    }
  }

  /** Opens SQLite and reads every document. */
  @Benchmark
  public long sqliteReadDocuments() throws SQLException {
    try (Connection connection = SqlWriter.sqlite(directory)) {
      return checked(read(connection));
    }
  }

  /** Opens H2 and reads every document. */
  @Benchmark
  public long h2ReadDocuments() throws SQLException {
    try (Connection connection = SqlWriter.h2Connection(directory)) {
      return checked(read(connection));
    }
  }

  private static long read(Connection connection) throws SQLException {
    long read = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id, document from entity")) {
      while (rows.next()) {
        read += rows.getString(1).isEmpty() || rows.getBytes(2).length == 0 ? 0 : 1;
      }
    }
    return read;
  }

  private long checked(long found) {
    if (found != entities) {
      throw new IllegalStateException(found + " events; expected " + entities);
    }
    return found;
  }
}
