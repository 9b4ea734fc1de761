package org.officialstats.advocacy.columns;

import org.jspecify.annotations.Nullable;

/**
 * Spans of dates, each as the dates that it begins and ends at; both are absent where there is no span.
 *
 * @param from where they begin; {@value #OPEN_START} for a span without a beginning
 * @param to where they end; {@value #OPEN_END} for a span without an end
 */
record Spans(Dates from, Dates to) implements Column {
  static final int OPEN_START = Integer.MIN_VALUE + 1;
  static final int OPEN_END = Integer.MAX_VALUE;
  static final Spans EMPTY = new Spans(Dates.EMPTY, Dates.EMPTY);

  @Override
  public Spans with(Changed changed) {
    Dates.Writer froms = new Dates.Writer(from, changed.size());
    Dates.Writer tos = new Dates.Writer(to, changed.size());
    for (int row : changed.rows()) {
      @Nullable Object value = changed.value(row);
      if (value == null) {
        froms.write(row, Dates.ABSENT, Dates.ABSENT);
        tos.write(row, Dates.ABSENT, Dates.ABSENT);
      } else {
        Coder.Ends ends = changed.coder().ends(value);
        froms.write(row, ends.from().earliest(), ends.from().latest());
        tos.write(row, ends.to().earliest(), ends.to().latest());
      }
    }
    return new Spans(froms.done(), tos.done());
  }
}
