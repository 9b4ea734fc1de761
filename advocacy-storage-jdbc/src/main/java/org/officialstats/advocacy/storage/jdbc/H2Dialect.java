package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.util.List;

/**
 * H2.
 *
 * @param onDisk whether there is a file to make durable
 */
record H2Dialect(boolean onDisk) implements Dialect {
  static H2Dialect of(Session session) throws SQLException {
    return new H2Dialect(!session.connection().getMetaData().getURL().startsWith("jdbc:h2:mem:"));
  }

  @Override
  public String types(String script) {
    return script.replace("{text}", "CHARACTER LARGE OBJECT").replace("{json}", "JSON");
  }

  @Override
  public String jsonParameter() {
    return "? FORMAT JSON";
  }

  /** A value of type JSON has at most 1,048,576 bytes, and a character at most three. */
  @Override
  public int mostJson() {
    return 300_000;
  }

  @Override
  public List<String> durability() {
    return onDisk ? List.of() : List.of("the data base is in memory: it is gone with the process");
  }

  @Override
  public String put(String table, List<String> columns, String values, List<String> key) {
    return "MERGE INTO " + table + " (" + String.join(", ", columns) + ") KEY ("
        + String.join(", ", key) + ") VALUES (" + values + ")";
  }

  @Override
  public String announcement() {
    return "";
  }

  @Override
  public void begin(Session session) {
    // It is as durable as it can be.
  }

  /** H2 acknowledges commits that it has only in memory. */
  @Override
  public void makeDurable(Session session) throws SQLException {
    if (onDisk) {
      session.execute("CHECKPOINT SYNC");
    }
  }
}
