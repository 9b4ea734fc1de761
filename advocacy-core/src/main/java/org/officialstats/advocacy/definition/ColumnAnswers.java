package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Fields;
import org.officialstats.advocacy.columns.Run;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.Tabular;
import org.officialstats.advocacy.columns.View;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Answers conditions that read nothing but stored fields of entities, where the snapshot keeps its columns: of all rows
 * at once. What it says is what the expression says of each row. Not thread-safe.
 */
final class ColumnAnswers {
  private final Tabular columns;
  private final Fields fields;
  private final Run run = new Run();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, int[]> places = new HashMap<>();

  private ColumnAnswers(Tabular columns, Snapshot snapshot) {
    this.columns = columns;
    this.fields = new Fields(snapshot.codeLists());
  }

  /** Those of a snapshot; empty where it keeps no columns. */
  static Optional<ColumnAnswers> of(Snapshot snapshot) {
    return snapshot instanceof Tabular columns
        ? Optional.of(new ColumnAnswers(columns, snapshot))
        : Optional.empty();
  }

  /** Whether columns can tell what the condition says of the rows of a table. */
  boolean canTell(Table table, Expression condition) {
    return table.isOfEntities()
        && condition.fields().stream()
            .allMatch(field -> field.constant() || isStored(table, field));
  }

  private boolean isStored(Table table, Field field) {
    Attribute attribute = table.attributes().get(field.name());
    return attribute != null
        && attribute.stored()
        && names.computeIfAbsent(table.name(), this::names).contains(field.name());
  }

  private Set<String> names(String table) {
    return fields.of(table, ModelFields.MOST_STEPS).stream()
        .map(Field::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What the condition says of the rows of a sheet. */
  Verdict of(Table table, Sheet sheet, Expression condition, Row constants) {
    View view = View.of(columns.tables(), table.name());
    Selection selection = run.where(view, condition, constants);
    int[] rows = places.computeIfAbsent(table.name(), name -> places(view, sheet));
    return new Verdict(moved(selection.yes(), rows), moved(selection.unknown(), rows));
  }

  /** Where each row of the sheet is in the columns. */
  private static int[] places(View view, Sheet sheet) {
    int[] rows = new int[sheet.size()];
    for (int row = 0; row < rows.length; row++) {
      EntityKey key = sheet.key(row).orElseThrow();
      rows[row] = view.table()
          .row(key.id())
          .orElseThrow(() -> new IllegalStateException(key + " has no row in the columns"));
    }
    return rows;
  }

  private static Bits moved(Bits bits, int[] rows) {
    BitSet moved = new BitSet(rows.length);
    for (int row = 0; row < rows.length; row++) {
      moved.set(row, bits.get(rows[row]));
    }
    return Bits.of(rows.length, moved.stream().toArray());
  }
}
