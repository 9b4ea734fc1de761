package org.officialstats.advocacy.storage.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Everything that the tables of a store hold. */
final class Dump {
  private Dump() {}

  static Stream<byte[]> of(DataSource source, String schema) {
    Tables tables = new Tables(schema, "advocacy_");
    return Stream.of("{head}", "{commit_log}", "{change_log}", "{entity}", "{schema_version}")
        .flatMap(table -> rows(source, tables.sql("SELECT * FROM " + table)).stream())
        .flatMap(List::stream)
        .map(value -> value.getBytes(StandardCharsets.UTF_8));
  }

  static List<List<String>> rows(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> found = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        found.add(row);
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
