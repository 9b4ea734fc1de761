package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.util.List;

/** Where data bases differ: everything else is SQL that all of them take. Thread-safe. */
interface Dialect {
  /** A script with the types in it replaced by those of the data base. */
  String types(String script);

  /** A parameter of a statement that takes the text of a JSON document. */
  String jsonParameter();

  /** The most characters of a document that the JSON column takes. */
  int mostJson();

  /** What to tell the administrator about durability. */
  List<String> durability();

  /**
   * A statement that puts a row in the place of the one with the same key, or adds it.
   *
   * @param values a parameter for each column, in their order
   */
  String put(String table, List<String> columns, String values, List<String> key);

  /**
   * What is added to the update of the head so that it tells who listens, with parameters for channel and text, and gives
   * back a row; empty where nobody can listen.
   */
  String announcement();

  /** Called in a transaction that appends, before anything else. */
  void begin(Session session) throws SQLException;

  /** Called after a commit was accepted and before it is acknowledged. */
  void makeDurable(Session session) throws SQLException;

  /** Whether the data base tells who listens that something was announced. */
  default boolean announces() {
    return !announcement().isEmpty();
  }
}
