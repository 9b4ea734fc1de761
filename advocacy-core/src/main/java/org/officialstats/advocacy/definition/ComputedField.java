package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Truth;

/**
 * A computed field, before the code lists in use are known.
 *
 * @param table the table
 * @param name its name there
 * @param type its type under code lists
 * @param words what it is
 * @param origin where its values come from in a table that has the fields before it
 */
record ComputedField(
    String table,
    String name,
    Function<CodeLists, Type> type,
    LocalizedText words,
    Function<Table, Origin> origin) {
  ComputedField {
    requireNonNull(table, "table");
    requireNonNull(name, "name");
    requireNonNull(words, "words");
  }

  /**
   * Where values come from: what takes that of a row; and what says those of all rows, or reads them of columns, if
   * anything does.
   */
  record Origin(
      Attribute.Reader reader,
      Optional<Said> said,
      Optional<RowReading<? extends Optional<?>>> byRow) {
    static Origin of(Attribute.Reader reader) {
      return new Origin(reader, Optional.empty(), Optional.empty());
    }

    static Origin of(Said said, Table table) {
      return new Origin(
          (look, row) -> said.read(table, look, row), Optional.of(said), Optional.empty());
    }

    static Origin of(RowReading<? extends Optional<?>> byRow, Table table) {
      return new Origin(
          (look, row) -> look.value(byRow, table.name(), row),
          Optional.empty(),
          Optional.of(byRow));
    }

    static Origin ofTruths(RowReading<Truth> byRow, Table table) {
      RowReading<Optional<Truth>> values = (context, rows) -> {
        IntFunction<? extends Truth> of = byRow.in(context, rows);
        return row -> Optional.of(of.apply(row));
      };
      return of(values, table);
    }

    /** What a condition says that reads fields of the table. */
    static Origin holding(String condition, Table table) {
      return of(
          new Said.Holding(Expression.condition(
              condition, GroundReader.fields(table, Map.of()).build())),
          table);
    }
  }

  ComputedFields.Description description(CodeLists lists) {
    return new ComputedFields.Description(table, name, type.apply(lists).toString(), words);
  }

  /** The table with this field, and with what comes along with a country or a reference. */
  Table addedTo(Table to, CodeLists lists) {
    Type known = type.apply(lists);
    Origin from = origin.apply(to);
    Map<String, Attribute> attributes = new LinkedHashMap<>(to.attributes());
    Map<String, Table.Texts> texts = new LinkedHashMap<>(to.texts());
    Field field = Field.of(name, known);
    attributes.put(
        name, new Attribute(field, !to.isPaired(), word(from.reader()), from.said(), from.byRow()));
    if (known.equals(new Type.Word(Vocabulary.countries()))) {
      Geography.of(
          name,
          country(from.reader()),
          (more, reader) -> attributes.put(more.name(), new Attribute(more, false, reader)),
          texts::put);
    } else if (known instanceof Type.Reference reference) {
      ModelFields behind =
          new ModelFields(lists).ofReference(name, reference.kind(), from.reader());
      attributes.putAll(behind.attributes());
      texts.putAll(behind.texts());
    }
    return to.with(attributes, texts);
  }

  /** Pairs, and what is said, have countries as the words that the columns have. */
  private static Attribute.Reader country(Attribute.Reader reader) {
    return (look, row) -> reader
        .read(look, row)
        .map(value -> value instanceof Country ? value : Country.of(value.toString()));
  }

  private static Attribute.Reader word(Attribute.Reader reader) {
    return (look, row) -> reader
        .read(look, row)
        .map(value -> value instanceof Code || value instanceof Country ? value.toString() : value);
  }
}
