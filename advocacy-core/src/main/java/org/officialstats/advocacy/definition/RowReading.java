package org.officialstats.advocacy.definition;

import java.util.function.IntFunction;
import org.officialstats.advocacy.evaluation.EvaluationContext;

/**
 * Reads a computed field by row, from columns, so that no record is read for it.
 *
 * <pre>{@code
 * fields.truth("agreement", "ended", words, (context, agreements) -> {
 *   Register.Days end = agreements.days("span.end");
 *   long today = context.asOf().toEpochDay();
 *   return row -> end.has(row) ? end.isBefore(row, today) : Truth.FALSE;
 * });
 * }</pre>
 *
 * <p>The value of a row may depend on its own record, on records of other kinds, and on the context; not on other records
 * of its own kind, as only the rows of records that changed are read again. Thread-safe.
 *
 * @param <T> what the values are
 */
@FunctionalInterface
public interface RowReading<T> {
  /**
   * What reads the rows in a context.
   *
   * @param context the context; its snapshot can be asked for records that columns do not tell enough of
   * @param rows the rows of the table, beside which are those of all other tables
   * @return gives the value of a row; it is asked by one thread
   */
  IntFunction<? extends T> in(EvaluationContext context, Register rows);
}
