package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Truth;

/**
 * Values that the rows of a table have in one look only: computed ones, or what a link says of each. Immutable and
 * thread-safe.
 *
 * <p>Two are equal only if they are the same.
 */
public final class Given {
  /** Finds what is given by a name. */
  @FunctionalInterface
  public interface Finder {
    /** Nothing is given. */
    Finder NONE = name -> Optional.empty();

    /** What is given by this name; empty if nothing is. */
    Optional<Given> find(String name);
  }

  private final Attribute attribute;
  private final Column column;

  private Given(Attribute attribute, Column column) {
    this.attribute = attribute;
    this.column = column;
  }

  /** What a condition says of the rows of its table. */
  public static Given answers(Selection selection) {
    int rows = selection.table().size();
    Vector.Editor<long[]> editor = Truths.EMPTY.words().edit(Truths.vectorSize(rows));
    for (int word = 0; word < Bits.words(rows); word++) {
      long[] block = editor.of(2 * word);
      int at = 2 * word & Vector.MASK;
      block[at] = selection.yes().word(word);
      block[at + 1] = ~selection.unknown().word(word);
    }
    return new Given(Attribute.of("", Type.Simple.TRUTH), new Truths(editor.done()));
  }

  /** How many linked rows meet a condition, where that can be told. */
  public static Given counts(Linked linked) {
    Vector.Editor<long[]> editor = Numbers.EMPTY.unscaled().edit(linked.table().size());
    for (int row = 0; row < linked.table().size(); row++) {
      boolean certain = linked.least(row) == linked.most(row);
      editor.of(row)[row & Vector.MASK] = certain ? linked.least(row) : Numbers.ABSENT;
    }
    return new Given(
        Attribute.of("", Type.Simple.NUMBER),
        new Numbers(editor.done(), 0, Numbers.EMPTY.beside()));
  }

  /**
   * Values that are computed, row by row.
   *
   * @param table the table; rows that are not live are not asked for
   * @param field the field, which is a truth, a date, a word or a reference
   * @param values the value of a row in the form that expressions know
   */
  public static Given computed(
      Table table, Field field, IntFunction<? extends Optional<?>> values) {
    Attribute attribute = Attribute.of("", requireNonNull(field, "field").type());
    Given none = new Given(attribute, Column.empty(attribute));
    return none.with(table, IntStream.range(0, table.size()).toArray(), values);
  }

  /**
   * Values that stand elsewhere: each row has the first one that there is at the paths.
   *
   * @param view the rows
   * @param paths a path, or several with bars between them
   * @param field the field, which is a truth, a date, a word or a reference
   * @throws IllegalArgumentException if a path means nothing here, or has values of another kind
   */
  public static Given at(View view, String paths, Field field) {
    Attribute attribute = Attribute.of(requireNonNull(field, "field").name(), field.type());
    return new Given(
        attribute,
        Gathered.of(view.table(), view.spots(paths, attribute), Column.empty(attribute)));
  }

  /**
   * Values that are computed of words, once for each word.
   *
   * @param view the rows
   * @param path where the words, countries or references are
   * @param field the field, which is a truth, a date, a word or a reference
   * @param values the value of a word, or of there being none, in the form that expressions know
   * @throws IllegalArgumentException if the path means nothing here, or leads to no such values
   */
  public static Given by(
      View view,
      String path,
      Field field,
      Function<Optional<String>, ? extends Optional<?>> values) {
    Attribute attribute = Attribute.of(requireNonNull(field, "field").name(), field.type());
    Spot place = view.spot(path);
    if (!(place.column() instanceof Codes)) {
      throw new IllegalArgumentException("field '" + path + "' of table '"
          + view.table().name() + "': neither a word nor a reference; expected one");
    }
    return new Given(
        attribute,
        WordValues.of(
            view.table(),
            place,
            view.tables().dictionary(place.domain()),
            attribute,
            word -> raw(values.apply(word))));
  }

  /** The same after the values of some rows, or how many rows there are, have changed. */
  public Given again(Table table, Bits rows, IntFunction<? extends Optional<?>> values) {
    return with(table, rows.rows(), values);
  }

  /**
   * The rows in which these values differ from earlier ones; all of this many if they are of another form.
   *
   * @param size how many rows there are now
   */
  public Bits differing(Given earlier, int size) {
    return Differences.between(earlier.column, column, size);
  }

  private Given with(Table table, int[] rows, IntFunction<? extends Optional<?>> values) {
    Table.Home home = table.home();
    return new Given(
        attribute,
        column.with(new Changed(
            table.size(),
            rows,
            row -> table.isLive(row) ? raw(values.apply(row)) : null,
            new AttributeCoder(attribute, home.domains(), home.civil()))));
  }

  private static @Nullable Object raw(Optional<?> value) {
    Object found = value.orElse(null);
    if (found instanceof Truth truth) {
      return truth == Truth.UNKNOWN ? null : truth == Truth.TRUE;
    }
    return found;
  }

  Attribute attribute() {
    return attribute;
  }

  Column column() {
    return column;
  }
}
