package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;

/**
 * The days from one date to another; no data where a date is not known to the day.
 *
 * @param from the first date
 * @param to the last date
 * @param take which of the numbers of the rows
 * @param whenEmpty why it is undefined without rows
 */
record DaysReckoning(Expression from, Expression to, Figuring.Take take, Reason whenEmpty)
    implements Reckoning {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Result of(Desk desk, Tally tally) {
    int[] first = new int[tally.counted().size()];
    long[] days = new long[tally.counted().count()];
    int[] open = {tally.unknown().count()};
    int[] at = {0};
    desk.readings(from)
        .dates(
            tally.counted(),
            (row, there, begin, end) -> first[row] = there && begin == end ? begin : UNKNOWN);
    desk.readings(to).dates(tally.counted(), (row, there, begin, end) -> {
      boolean known = there && begin == end && first[row] != UNKNOWN;
      open[0] += known ? 0 : 1;
      days[at[0]++] = known ? (long) begin - first[row] : 0;
    });
    if (open[0] > 0) {
      return new Result.NoData(CommonReasons.inexact(open[0], tally.members().count()));
    }
    Arrays.sort(days);
    return days.length == 0 ? new Result.Undefined(whenEmpty, Optional.empty()) : taken(days);
  }

  @Override
  public Set<String> reads() {
    return Reckoning.fields(from, to);
  }

  private Result taken(long[] sorted) {
    return switch (take) {
      case ONLY ->
        sorted.length == 1
            ? Result.count(sorted[0])
            : new Result.NoData(CommonReasons.SEVERAL_ROWS);
      case LEAST -> Result.count(sorted[0]);
      case MOST -> Result.count(sorted[sorted.length - 1]);
      case MEDIAN -> Result.value(median(sorted));
    };
  }

  private static BigDecimal median(long[] sorted) {
    int middle = sorted.length / 2;
    long twice = sorted.length % 2 == 1 ? 2 * sorted[middle] : sorted[middle - 1] + sorted[middle];
    return BigDecimal.valueOf(twice).multiply(HALF);
  }
}
