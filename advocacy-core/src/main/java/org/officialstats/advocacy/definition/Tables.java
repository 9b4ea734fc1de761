package org.officialstats.advocacy.definition;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.CodeLists;

/**
 * The tables that definitions can look at, under the code lists in use. A table is made when it is first asked for.
 * Immutable to its users and thread-safe.
 */
final class Tables {
  private final CodeLists lists;
  private final ImmutableMap<String, Supplier<Table>> tables;

  private final Map<String, List<PairingPlan>> pairings = new ConcurrentHashMap<>();

  private Tables(CodeLists lists, Map<String, Supplier<Table>> tables) {
    this.lists = lists;
    this.tables = tables.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(
            Map.Entry::getKey, entry -> Suppliers.memoize(entry.getValue()::get)));
  }

  /** The tables of the model with what is computed. */
  static Tables of(CodeLists lists, ComputedFields computed) {
    return new Tables(lists, computed.addedTo(new ModelTables(lists).all(), lists));
  }

  CodeLists lists() {
    return lists;
  }

  Optional<Table> find(String name) {
    return Optional.ofNullable(tables.get(name)).map(Supplier::get);
  }

  Table get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  /** The ways in which the rows of a table of pairs come about; none where rows are no pairs. */
  List<PairingPlan> pairings(Table table) {
    @Nullable List<PairingPlan> known = pairings.get(table.name());
    return known == null
        ? pairings.computeIfAbsent(table.name(), name -> PairingPlan.all(table, this))
        : known;
  }

  Set<String> names() {
    return tables.keySet();
  }
}
