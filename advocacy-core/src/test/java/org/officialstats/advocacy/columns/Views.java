package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Truth;

/** Scopes of tables, and how answers are shown. */
final class Views {
  private static final Fields FIELDS = new Fields(CodeLists.standard());

  private Views() {}

  /** The fields of a table up to two references away, and the constants. */
  static Scope scope(String table) {
    return scope(FIELDS.of(table, 2));
  }

  /** The fields of a table alone, and the constants. */
  static Scope ownScope(String table) {
    return scope(FIELDS.of(table, 0));
  }

  /** The same with the fields of a table beside it. */
  static Scope scope(String table, String other) {
    List<Field> fields = new ArrayList<>(FIELDS.of(table, 1));
    fields.addAll(FIELDS.of("this.", other, 1));
    return scope(fields);
  }

  private static Scope scope(List<Field> fields) {
    Scope.Builder scope = Scope.builder();
    fields.stream().filter(field -> !field.name().contains("value.")).forEach(scope::add);
    Constants.addTo(scope);
    return scope.build();
  }

  /** The value of a field of a row, as a text. */
  static String shown(View view, Field field, int row) {
    return String.valueOf(value(new TableRow(view, row), field));
  }

  /** The value of a field of a row, by its type. */
  static Object value(Row row, Field field) {
    Type type = field.type();
    if (type == Type.Simple.TRUTH) {
      return row.truth(field);
    }
    if (type == Type.Simple.NUMBER) {
      return row.number(field).map(BigDecimal::stripTrailingZeros);
    }
    if (type == Type.Simple.DATE) {
      return row.date(field);
    }
    if (type == Type.Simple.DATES) {
      return row.dates(field);
    }
    return type.isWord() ? row.word(field) : row.words(field).map(TreeSet::new);
  }

  /** The answers for the live rows, in the order of ids and of lists. */
  static List<Truth> answers(Tables tables, Selection selection) {
    return rows(tables, selection.table()).stream().map(selection::of).toList();
  }

  /** The live rows in the order of ids and of lists. */
  static List<Integer> rows(Tables tables, Table table) {
    return IntStream.of(table.live().rows())
        .boxed()
        .sorted(order(tables, table))
        .toList();
  }

  private static Comparator<Integer> order(Tables tables, Table table) {
    return table
        .shape()
        .owner()
        .map(owner -> Comparator.comparing(table::owner, order(tables, tables.table(owner.table())))
            .thenComparing(Comparator.naturalOrder()))
        .orElseGet(() -> Comparator.comparing(table::id));
  }
}
