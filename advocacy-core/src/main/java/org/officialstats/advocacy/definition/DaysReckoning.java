package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.DayRange;
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
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Result of(Desk desk, Tally tally) {
    int[] rows = tally.counted().rows();
    int open = tally.unknown().count();
    long[] days = new long[rows.length];
    for (int at = 0; at < rows.length; at++) {
      Optional<Long> between = days(desk, rows[at]);
      open += between.isEmpty() ? 1 : 0;
      days[at] = between.orElse(0L);
    }
    if (open > 0) {
      return new Result.NoData(CommonReasons.inexact(open, tally.members().count()));
    }
    Arrays.sort(days);
    return days.length == 0 ? new Result.Undefined(whenEmpty, Optional.empty()) : taken(days);
  }

  private Optional<Long> days(Desk desk, int row) {
    Optional<DayRange> first = desk.date(from, row).filter(DayRange::isDay);
    return desk.date(to, row)
        .filter(DayRange::isDay)
        .flatMap(last -> first.map(day -> last.first() - day.first()));
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
