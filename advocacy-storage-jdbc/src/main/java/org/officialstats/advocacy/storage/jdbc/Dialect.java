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

  /** Called in a transaction that appends, after everything else: the last commit is this one. */
  void announce(Session session, Tables tables, long revision) throws SQLException;

  /** Called after a commit was accepted and before it is acknowledged. */
  void makeDurable(Session session) throws SQLException;

  /** Whether the data base tells who listens that something was announced. */
  boolean announces();
}
