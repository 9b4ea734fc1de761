package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;

/** The rows of a table as they are in one look, with their values. A value is read once. Not thread-safe. */
final class Sheet {
  private final Table table;
  private final Look look;
  private final List<?> rows;
  private final Map<String, Cells> cells = new HashMap<>();
  private final Map<String, ImmutableSetMultimap<String, Integer>> indexes = new HashMap<>();

  Sheet(Table table, Look look) {
    this.table = table;
    this.look = look;
    this.rows = ImmutableList.copyOf(table.rows().apply(look));
  }

  int size() {
    return rows.size();
  }

  List<?> rows() {
    return rows;
  }

  /** The record that the row is; empty where rows are no records of their own. */
  Optional<EntityKey> key(int row) {
    return table.key().apply(rows.get(row));
  }

  /** The values of an attribute of the table. */
  Cells cells(String attribute) {
    return cells.computeIfAbsent(attribute, name -> {
      Attribute.Reader reader =
          requireNonNull(table.attributes().get(name), name).reader();
      return Cells.remembering(rows.size(), row -> reader.read(look, rows.get(row)));
    });
  }

  /** A text by language of a row. */
  Optional<LocalizedText> text(String name, int row) {
    return requireNonNull(table.texts().get(name), name).read(look, rows.get(row));
  }

  /** The rows by the words of an attribute; a row is found by each of its words. */
  ImmutableSetMultimap<String, Integer> index(String attribute) {
    return indexes.computeIfAbsent(attribute, name -> {
      ImmutableSetMultimap.Builder<String, Integer> index = ImmutableSetMultimap.builder();
      for (int row = 0; row < size(); row++) {
        for (String word : Values.words(cells(name).at(row))) {
          index.put(word, row);
        }
      }
      return index.build();
    });
  }
}
