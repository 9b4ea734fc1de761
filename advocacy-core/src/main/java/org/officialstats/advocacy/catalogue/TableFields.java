package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * Adds the fields of one table, whose rows know their values, in the words that stand under the table and the field.
 *
 * @param <R> what the rows are
 */
final class TableFields<R> {
  private final ComputedFields.Builder fields;
  private final Phrases words;
  private final String table;
  private final Class<R> rows;

  TableFields(ComputedFields.Builder fields, Phrases words, String table, Class<R> rows) {
    this.fields = fields;
    this.words = words;
    this.table = table;
    this.rows = rows;
  }

  TableFields<R> reference(
      String name, String kind, Function<R, ? extends Optional<? extends Id<?>>> value) {
    fields.reference(
        table,
        rows,
        name,
        kind,
        words.all(table + "." + name),
        (context, row) -> value.apply(row).map(Id::value));
    return this;
  }

  TableFields<R> country(String name, Function<R, Optional<Country>> value) {
    fields.country(
        table, rows, name, words.all(table + "." + name), (context, row) -> value.apply(row));
    return this;
  }

  TableFields<R> code(String name, String list, Function<R, Optional<Code>> value) {
    fields.code(
        table, rows, name, list, words.all(table + "." + name), (context, row) -> value.apply(row));
    return this;
  }

  TableFields<R> date(String name, Function<R, Optional<PartialDate>> value) {
    fields.date(
        table, rows, name, words.all(table + "." + name), (context, row) -> value.apply(row));
    return this;
  }

  /** A text by language that words can name, beside the fields. */
  TableFields<R> text(
      String name, BiFunction<EvaluationContext, R, Optional<LocalizedText>> value) {
    fields.text(table, rows, name, value);
    return this;
  }

  TableFields<R> word(String name, Function<R, String> value) {
    fields.word(table, rows, name, words.all(table + "." + name), value);
    return this;
  }

  TableFields<R> truth(String name, Function<R, Truth> value) {
    fields.truth(
        table, rows, name, words.all(table + "." + name), (context, row) -> value.apply(row));
    return this;
  }

  TableFields<R> is(String name, Predicate<R> value) {
    return truth(name, row -> Truth.of(value.test(row)));
  }
}
