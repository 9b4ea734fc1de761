package org.officialstats.advocacy.definition;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;

/** The ways to make a number of rows that need no more than counting and adding. */
final class Reckonings {
  private Reckonings() {}

  /** How many there are. */
  static final Reckoning COUNT = (desk, tally) -> tally.count();

  /** The share of those that count. */
  record Share(Expression condition, Reason whenEmpty) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      return tally.share(whenEmpty);
    }

    @Override
    public Optional<Expression> counts() {
      return Optional.of(condition);
    }
  }

  /** How many different things there are, each told apart by the words of several fields. */
  record Distinct(List<String> by) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      Set<List<String>> certain = things(desk, tally.counted());
      Set<List<String>> possible = new HashSet<>(certain);
      possible.addAll(things(desk, tally.unknown()));
      return Amounts.between(certain.size(), possible.size());
    }

    private Set<List<String>> things(Desk desk, Bits rows) {
      Set<List<String>> things = new HashSet<>();
      rows.forEach(row -> things.addAll(
          Sets.cartesianProduct(by.stream().map(field -> desk.words(field, row)).toList())));
      return things;
    }
  }

  /** The sum of a number. */
  record Sum(Expression of, Optional<String> within) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      Optional<BigDecimal> certain = total(desk, of, tally.counted());
      Optional<BigDecimal> more = part(desk, tally.unknown(), 1);
      Optional<BigDecimal> less = part(desk, tally.unknown(), -1);
      return certain
          .<Result>flatMap(sum ->
              more.flatMap(up -> less.map(down -> Amounts.between(sum.add(down), sum.add(up)))))
          .orElse(new Result.NoData(CommonReasons.NOT_RECORDED));
    }

    /** The sum of the numbers with this sign; empty if one is not recorded. */
    private Optional<BigDecimal> part(Desk desk, Bits rows, int sign) {
      return numbers(desk, of, rows)
          .map(all -> all.stream()
              .filter(number -> number.signum() == sign)
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /** One sum as a percentage of another. */
  record Ratio(Expression of, Expression over, Reason whenEmpty) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      int open = tally.unknown().count();
      if (open > 0) {
        return new Result.NoData(CommonReasons.inexact(open, tally.members().count()));
      }
      return total(desk, of, tally.counted())
          .flatMap(above -> total(desk, over, tally.counted())
              .map(below -> Result.percentage(new Parts(above, below), whenEmpty)))
          .orElse(new Result.NoData(CommonReasons.NOT_RECORDED));
    }
  }

  /** The number of the last row. */
  record Latest(Expression of, List<String> order, Reason whenEmpty) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      int open = tally.unknown().count();
      if (open > 0) {
        return new Result.NoData(CommonReasons.inexact(open, tally.members().count()));
      }
      List<Integer> rows = new ArrayList<>();
      tally.counted().forEach(rows::add);
      return rows.stream()
          .max(Order.of(order, desk.sheet()))
          .map(last -> desk.number(of, last)
              .map(Result::value)
              .orElse(new Result.NoData(CommonReasons.NOT_RECORDED)))
          .orElse(new Result.Undefined(whenEmpty, Optional.empty()));
    }
  }

  private static Optional<BigDecimal> total(Desk desk, Expression of, Bits rows) {
    return numbers(desk, of, rows)
        .map(all -> all.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The numbers of the rows; empty if one is not recorded. */
  private static Optional<List<BigDecimal>> numbers(Desk desk, Expression of, Bits rows) {
    List<BigDecimal> numbers = new ArrayList<>();
    int[] all = rows.rows();
    for (int row : all) {
      desk.number(of, row).ifPresent(numbers::add);
    }
    return numbers.size() == all.length ? Optional.of(numbers) : Optional.empty();
  }
}
