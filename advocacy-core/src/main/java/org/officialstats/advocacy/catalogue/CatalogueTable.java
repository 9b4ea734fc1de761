package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.model.LocalizedText;

/** A table beside this class: UTF-8, a line for each row, cells between tabs, the first line names the columns. */
final class CatalogueTable {
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** One row; a cell may be empty, a column may not be missing. */
  record Row(Map<String, String> cells) {
    String cell(String column) {
      return requireNonNull(cells.get(column), column);
    }

    int number(String column) {
      return Integer.parseInt(cell(column));
    }

    List<String> words(String column) {
      return WORDS.splitToList(cell(column));
    }

    /** The texts of the columns that are named after the six languages of the United Nations. */
    LocalizedText name() {
      return LocalizedText.of(LocalizedText.UN_LANGUAGES.stream()
          .collect(ImmutableMap.toImmutableMap(tag -> tag, this::cell)));
    }
  }

  private CatalogueTable() {}

  /** The rows of the table with this name, in its order. */
  static List<Row> read(String name) {
    List<String> lines = LINES.splitToList(text(name));
    List<String> columns = CELLS.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(line -> row(columns, CELLS.splitToList(line)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Row row(List<String> columns, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int column = 0; column < columns.size(); column++) {
      row.put(columns.get(column), cells.get(column));
    }
    return new Row(row.buildOrThrow());
  }

  private static String text(String name) {
    try (InputStream in = CatalogueTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + ": not found beside "
            + CatalogueTable.class.getName() + "; the jar of the core module is damaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource " + name + ": not readable", unreadable);
    }
  }
}
