package org.officialstats.advocacy.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page that describes this store. */
final class Documentation {
  private static final Pattern QUERY = Pattern.compile("```sql\n(SELECT.*?);\n```", Pattern.DOTALL);

  private Documentation() {}

  static String page() {
    try {
      return Files.readString(Path.of("..", "docs", "reference", "sql-store.md"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The queries that it shows. */
  static List<String> queries() {
    return QUERY
        .matcher(page())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
