package org.officialstats.advocacy.definition;

import java.util.Optional;
import org.officialstats.advocacy.expression.Field;

/**
 * Something that each row of a table has, or could have.
 *
 * @param field its name and type
 * @param computed whether it is none of the fields that the columns of a state have, but computed in each look
 * @param reader takes the value from what a row is made of
 * @param said what says the values of all rows, so that they need not be computed row by row
 * @param byRow what reads the values of rows of columns, so that no record is read
 */
record Attribute(
    Field field,
    boolean computed,
    Reader reader,
    Optional<Said> said,
    Optional<RowReading<? extends Optional<?>>> byRow) {
  /** Takes a value, in the form that expressions know, from what a row is made of; empty if there is none. */
  @FunctionalInterface
  interface Reader {
    Optional<?> read(Look look, Object row);
  }

  /** One whose values are those of a column, or are computed row by row. */
  Attribute(Field field, boolean computed, Reader reader) {
    this(field, computed, reader, Optional.empty(), Optional.empty());
  }

  String name() {
    return field.name();
  }
}
