package org.officialstats.advocacy.storage.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the tables of one store.
 *
 * @param schema the schema as the data base spells it
 * @param prefix what the names of the tables begin with
 */
record Tables(String schema, String prefix) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /** The statement with each name in braces replaced by that of the table; names of indexes get no schema. */
  String sql(String statement) {
    return NAME.matcher(statement)
        .replaceAll(name -> Matcher.quoteReplacement(name(name.group(1))));
  }

  /** The place of a table in messages. */
  String place(String table) {
    return "jdbc " + schema + "." + prefix + table;
  }

  private String name(String table) {
    String name = prefix + table;
    return table.startsWith("index_") ? name : quoted(schema) + "." + name;
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
