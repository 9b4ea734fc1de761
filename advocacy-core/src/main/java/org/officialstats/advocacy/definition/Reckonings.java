package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.columns.Labels;
import org.officialstats.advocacy.columns.Sums;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;

/** The ways to make a number of rows that need no more than counting and adding. */
final class Reckonings {
  private Reckonings() {}

  /** How many there are. */
  static final Reckoning COUNT = new Count();

  private record Count() implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      return tally.count();
    }

    @Override
    public Set<String> reads() {
      return ImmutableSet.of();
    }
  }

  /** The share of those that count. */
  record Share(Expression condition, Reason whenEmpty, Optional<String> per) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      return per.map(field -> OncePer.of(desk.labels(field), tally).share(whenEmpty))
          .orElseGet(() -> tally.share(whenEmpty));
    }

    @Override
    public Tally deciding(Desk desk, Tally tally) {
      return per.map(field -> OncePer.of(desk.labels(field), tally).deciding()).orElse(tally);
    }

    @Override
    public Optional<Expression> counts() {
      return Optional.of(condition);
    }

    @Override
    public Set<String> reads() {
      return per.map(ImmutableSet::of).orElse(ImmutableSet.of());
    }
  }

  /** How many different things there are, each told apart by the words of several fields. */
  record Distinct(List<String> by) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      List<Labels> labels = by.stream().map(desk::labels).toList();
      Things things = Things.of(labels);
      int certain = things.count(tally.counted());
      return Amounts.between(certain, things.count(tally.unknown()));
    }

    @Override
    public Set<String> reads() {
      return ImmutableSet.copyOf(by);
    }
  }

  /** The sum of a number. */
  record Sum(Expression of, Optional<String> within) implements Reckoning {
    @Override
    public Result of(Desk desk, Tally tally) {
      Sums certain = desk.readings(of).sums(tally.counted());
      Sums perhaps = desk.readings(of).sums(tally.unknown());
      return certain.absent() + perhaps.absent() > 0
          ? new Result.NoData(CommonReasons.NOT_RECORDED)
          : Amounts.between(
              certain.total().add(perhaps.below()), certain.total().add(perhaps.above()));
    }

    @Override
    public Set<String> reads() {
      return Reckoning.fields(of);
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
      Sums above = desk.readings(of).sums(tally.counted());
      Sums below = desk.readings(over).sums(tally.counted());
      return above.absent() + below.absent() > 0
          ? new Result.NoData(CommonReasons.NOT_RECORDED)
          : share(above.total(), below.total());
    }

    private Result share(BigDecimal above, BigDecimal below) {
      return below.signum() < 0
          ? new Result.Undefined(CommonReasons.NEGATIVE_WHOLE, Optional.empty())
          : Result.percentage(new Parts(above, below), whenEmpty);
    }

    @Override
    public Set<String> reads() {
      return Reckoning.fields(of, over);
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
      return desk.order(order)
          .last(tally.counted())
          .<Result>map(last -> desk.number(of, last)
              .map(Result::value)
              .orElse(new Result.NoData(CommonReasons.NOT_RECORDED)))
          .orElse(new Result.Undefined(whenEmpty, Optional.empty()));
    }

    @Override
    public Set<String> reads() {
      return Sets.union(Reckoning.fields(of), ImmutableSet.copyOf(order));
    }
  }
}
