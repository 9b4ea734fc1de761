package org.officialstats.advocacy.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Labels;
import org.officialstats.advocacy.columns.Readings;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.PartialDate;

/** The rows of a table in words, a line for each, as columns have them and as records say. */
public final class RowsInWords {
  private final Sheet sheet;
  private final Constants constants;
  private final Scope scope;

  private RowsInWords(String table, ComputedFields fields, EvaluationContext context) {
    Tables tables = fields.tables(CodeLists.standard());
    this.constants = Constants.of(context, Map.of());
    this.sheet = Sheet.of(new Look(context, tables), tables.get(table), constants);
    this.scope = GroundReader.fields(tables.get(table), Map.of()).build();
  }

  /** Those of columns, in the order of the rows. */
  public static List<String> ofColumns(
      String table, List<String> names, ComputedFields fields, EvaluationContext context) {
    RowsInWords rows = new RowsInWords(table, fields, context);
    return rows.lines(names, rows::ofColumn);
  }

  /** Those of records, in the order of the rows. */
  public static List<String> ofRecords(
      String table, List<String> names, ComputedFields fields, EvaluationContext context) {
    RowsInWords rows = new RowsInWords(table, fields, context);
    return rows.lines(
        names, (name, row) -> rows.sheet.value(name, row).map(Object::toString).orElse("-"));
  }

  /** The words of a row: the record that shows it, and its values. */
  public static String line(Optional<EntityKey> record, List<String> values) {
    return record + " " + String.join(" ", values);
  }

  private interface Value {
    String of(String name, int row);
  }

  private List<String> lines(List<String> names, Value value) {
    List<String> lines = new ArrayList<>();
    sheet
        .rows()
        .live()
        .forEach(row -> lines.add(line(
            sheet.record(row),
            names.stream().map(name -> value.of(name, row)).collect(Collectors.toList()))));
    return lines;
  }

  private String ofColumn(String name, int row) {
    Type type = scope.find(name).orElseThrow().type();
    if (type == Type.Simple.TRUTH) {
      return sheet.answer(Expression.condition(name, scope)).of(row).toString();
    }
    List<String> words = new ArrayList<>();
    if (type == Type.Simple.DATE) {
      new Readings(sheet.view(), Expression.parse(name, scope, type), constants.row())
          .dates(Bits.of(sheet.rows().size(), row), (at, there, first, last) -> {
            if (there) {
              words.add(date(first, last));
            }
          });
    } else {
      Labels labels = Labels.of(sheet.view(), name);
      labels.each(row, number -> words.add(labels.text(number)));
    }
    return words.isEmpty() ? "-" : String.join(",", words);
  }

  private static String date(int first, int last) {
    String day = LocalDate.ofEpochDay(first).toString();
    return List.of(day, day.substring(0, 7), day.substring(0, 4)).stream()
        .filter(text -> PartialDate.parse(text).latest().toEpochDay() == last)
        .findFirst()
        .orElseThrow();
  }
}
