package org.officialstats.advocacy.model;

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
import java.util.Optional;

/**
 * A table that ships with this package: UTF-8, a line for each row, cells between tabs, the first line names the
 * columns. Tabs and line ends never occur in a cell, so there is no quoting.
 */
final class TableResource {
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('\t');

  /** One row; a cell may be empty, a column may not be missing. */
  record Row(String place, Map<String, String> cells) {
    String cell(String column) {
      return requireNonNull(cells.get(column), () -> place + ": no column '" + column + "'");
    }

    Optional<String> optional(String column) {
      return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** The texts of the columns that are named after the six languages; a language without a text is left out. */
    LocalizedText texts() {
      ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
      LocalizedText.UN_LANGUAGES.forEach(
          tag -> optional(tag).ifPresent(text -> texts.put(tag, text)));
      return LocalizedText.of(texts.buildOrThrow());
    }
  }

  private TableResource() {}

  /** The rows of the resource with this name beside this class, in its order. */
  static List<Row> read(String name) {
    List<String> lines = LINES.splitToList(text(name));
    List<String> columns = CELLS.splitToList(lines.get(0));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int at = 1; at < lines.size(); at++) {
      rows.add(row(name + ":" + (at + 1), columns, CELLS.splitToList(lines.get(at))));
    }
    return rows.build();
  }

  private static Row row(String place, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          place + ": " + cells.size() + " cells; expected " + columns.size());
    }
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int column = 0; column < cells.size(); column++) {
      row.put(columns.get(column), cells.get(column));
    }
    return new Row(place, row.buildOrThrow());
  }

  private static String text(String name) {
    try (InputStream in = TableResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + ": not found beside "
            + TableResource.class.getName() + "; the jar of the core module is damaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource " + name + ": not readable", unreadable);
    }
  }
}
