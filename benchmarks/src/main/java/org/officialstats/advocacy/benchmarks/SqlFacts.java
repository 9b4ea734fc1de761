package org.officialstats.advocacy.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.benchmarks.Facts.AgreementFact;
import org.officialstats.advocacy.benchmarks.Facts.AttendanceFact;
import org.officialstats.advocacy.benchmarks.Facts.EventFact;
import org.officialstats.advocacy.benchmarks.Facts.LanguageFact;
import org.officialstats.advocacy.benchmarks.Facts.MaterialFact;
import org.officialstats.advocacy.benchmarks.Facts.PositionFact;
import org.officialstats.advocacy.benchmarks.Facts.RenditionFact;

/** Fills tables with the flat facts. */
final class SqlFacts {
  private static final int BATCH = 10_000;

  private SqlFacts() {}

  /** Takes rows into a table. */
  @FunctionalInterface
  private interface Target {
    void fill(String table, Stream<@Nullable Object[]> rows) throws SQLException;
  }

  static void intoDuckDb(Connection connection, Facts facts) throws SQLException {
    fill(facts, (table, rows) -> append(connection.unwrap(DuckDBConnection.class), table, rows));
  }

  static void intoAny(Connection connection, Facts facts) throws SQLException {
    fill(facts, (table, rows) -> insert(connection, table, rows));
  }

  private static void fill(Facts facts, Target target) throws SQLException {
    target.fill("position_fact", rows(facts.positions(), SqlFacts::row));
    target.fill("event_fact", rows(facts.events(), SqlFacts::row));
    target.fill("attendance_fact", rows(facts.attendances(), SqlFacts::row));
    target.fill("agreement_fact", rows(facts.agreements(), SqlFacts::row));
    target.fill("material_fact", rows(facts.materials(), SqlFacts::row));
    target.fill("rendition_fact", rows(facts.renditions(), SqlFacts::row));
    target.fill("language_fact", rows(facts.languages(), SqlFacts::row));
  }

  private static <F> Stream<@Nullable Object[]> rows(
      List<F> facts, Function<F, @Nullable Object[]> row) {
    return facts.stream().map(row);
  }

  private static @Nullable Object[] row(PositionFact fact) {
    return new Object[] {fact.id(), fact.kind(), fact.region(), fact.closed()};
  }

  private static @Nullable Object[] row(EventFact fact) {
    return new Object[] {fact.id(), fact.kind(), fact.state(), fact.earliest(), fact.latest()};
  }

  private static @Nullable Object[] row(AttendanceFact fact) {
    return new @Nullable Object[] {fact.id(), fact.event(), fact.position()};
  }

  private static @Nullable Object[] row(AgreementFact fact) {
    return new @Nullable Object[] {
      fact.id(), fact.terminated(), fact.earliest(), fact.latest(), fact.renewalOf()
    };
  }

  private static @Nullable Object[] row(MaterialFact fact) {
    return new Object[] {fact.id(), fact.core()};
  }

  private static @Nullable Object[] row(RenditionFact fact) {
    return new Object[] {fact.material(), fact.language(), fact.published()};
  }

  private static @Nullable Object[] row(LanguageFact fact) {
    return new Object[] {fact.name()};
  }

  private static void append(
      DuckDBConnection connection, String table, Stream<@Nullable Object[]> rows)
      throws SQLException {
    try (DuckDBAppender appender = connection.createAppender("main", table)) {
      for (@Nullable Object[] row : (Iterable<@Nullable Object[]>) rows::iterator) {
        appender.beginRow();
        for (@Nullable Object value : row) {
          append(appender, value);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Boolean truth) {
      appender.append(truth.booleanValue());
    } else {
      appender.append((String) value);
    }
  }

  private static void insert(Connection connection, String table, Stream<@Nullable Object[]> rows)
      throws SQLException {
    List<@Nullable Object[]> all = rows.toList();
    String places = "?, ".repeat(all.isEmpty() ? 0 : all.get(0).length - 1) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
      for (int from = 0; from < all.size(); from += BATCH) {
        for (@Nullable Object[] row : all.subList(from, Math.min(from + BATCH, all.size()))) {
          set(insert, Arrays.asList(row));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  private static void set(PreparedStatement insert, List<@Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      insert.setObject(i + 1, values.get(i));
    }
  }
}
