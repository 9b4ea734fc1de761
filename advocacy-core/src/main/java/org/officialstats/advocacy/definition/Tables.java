package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.CodeLists;

/** The tables that definitions can look at, under the code lists in use. Immutable and thread-safe. */
final class Tables {
  private final CodeLists lists;
  private final ImmutableMap<String, Table> tables;

  private Tables(CodeLists lists, Map<String, Table> tables) {
    this.lists = lists;
    this.tables = ImmutableMap.copyOf(tables);
  }

  /** The tables of the model with what is computed. */
  static Tables of(CodeLists lists, ComputedFields computed) {
    return new Tables(lists, computed.addedTo(ModelTables.of(lists), lists));
  }

  CodeLists lists() {
    return lists;
  }

  Optional<Table> find(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  Table get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  Set<String> names() {
    return tables.keySet();
  }
}
