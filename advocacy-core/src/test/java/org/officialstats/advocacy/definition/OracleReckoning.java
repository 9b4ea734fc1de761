package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.expression.Expression;

/** What the number of a figure is, made of rows in the simplest way. */
record OracleReckoning(RowOracle oracle) {
  Result result(
      Reckoning reckoning, List<Object> counted, List<Object> notCounted, List<Object> unknown) {
    int all = counted.size() + notCounted.size() + unknown.size();
    if (reckoning instanceof Reckonings.Distinct distinct) {
      Set<List<String>> certain = things(distinct, counted);
      Set<List<String>> possible = new HashSet<>(certain);
      possible.addAll(things(distinct, unknown));
      return Amounts.between(certain.size(), possible.size());
    }
    if (reckoning instanceof Reckonings.Sum sum) {
      return sum(sum.of(), counted, unknown);
    }
    if (reckoning instanceof Reckonings.Share share && share.per().isPresent()) {
      String per = share.per().get();
      Set<String> yes = words(per, counted);
      Set<String> perhaps = words(per, unknown);
      perhaps.removeAll(yes);
      Set<String> things = words(per, notCounted);
      things.addAll(yes);
      things.addAll(perhaps);
      return perhaps.isEmpty()
          ? Result.percentage(Parts.of(yes.size(), things.size()), share.whenEmpty())
          : new Result.NoData(CommonReasons.inexact(perhaps.size(), things.size()));
    }
    if (reckoning instanceof Reckonings.Share share) {
      return unknown.isEmpty()
          ? Result.percentage(Parts.of(counted.size(), all), share.whenEmpty())
          : new Result.NoData(CommonReasons.inexact(unknown.size(), all));
    }
    if (reckoning == Reckonings.COUNT) {
      return Amounts.between(counted.size(), (long) counted.size() + unknown.size());
    }
    if (reckoning instanceof DaysReckoning days) {
      return days(days, counted, unknown, all);
    }
    if (!unknown.isEmpty()) {
      return new Result.NoData(CommonReasons.inexact(unknown.size(), all));
    }
    if (reckoning instanceof Reckonings.Ratio ratio) {
      List<BigDecimal> above = numbers(ratio.of(), counted);
      List<BigDecimal> below = numbers(ratio.over(), counted);
      if (above.size() + below.size() < 2 * counted.size()) {
        return new Result.NoData(CommonReasons.NOT_RECORDED);
      }
      return total(below).signum() < 0
          ? new Result.Undefined(CommonReasons.NEGATIVE_WHOLE, Optional.empty())
          : Result.percentage(new Parts(total(above), total(below)), ratio.whenEmpty());
    }
    Reckonings.Latest latest = (Reckonings.Latest) reckoning;
    return counted.stream()
        .max(oracle.order(latest.order(), oracle.table()))
        .<Result>map(last -> latest
            .of()
            .number(oracle.row(last))
            .map(Result::value)
            .orElse(new Result.NoData(CommonReasons.NOT_RECORDED)))
        .orElse(new Result.Undefined(latest.whenEmpty(), Optional.empty()));
  }

  /** Those of the rows of an answer that show it: of a thing that has a row with a stronger answer, none. */
  List<Object> deciding(Reckoning reckoning, List<Object> some, List<Object> stronger) {
    if (!(reckoning instanceof Reckonings.Share share) || share.per().isEmpty()) {
      return some;
    }
    Set<String> decided = words(share.per().get(), stronger);
    return some.stream()
        .filter(row -> oracle.words(share.per().get(), row).stream()
            .anyMatch(thing -> !decided.contains(thing)))
        .toList();
  }

  private Set<String> words(String field, List<Object> some) {
    Set<String> words = new HashSet<>();
    some.forEach(row -> words.addAll(oracle.words(field, row)));
    return words;
  }

  private Set<List<String>> things(Reckonings.Distinct distinct, List<Object> some) {
    Set<List<String>> things = new HashSet<>();
    for (Object row : some) {
      List<List<String>> so = List.of(List.of());
      for (String field : distinct.by()) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> begun : so) {
          for (String word : oracle.words(field, row)) {
            longer.add(Stream.concat(begun.stream(), Stream.of(word)).toList());
          }
        }
        so = longer;
      }
      things.addAll(so);
    }
    return things;
  }

  private Result sum(Expression of, List<Object> counted, List<Object> unknown) {
    List<BigDecimal> certain = numbers(of, counted);
    List<BigDecimal> perhaps = numbers(of, unknown);
    if (certain.size() + perhaps.size() < counted.size() + unknown.size()) {
      return new Result.NoData(CommonReasons.NOT_RECORDED);
    }
    BigDecimal less =
        total(perhaps.stream().filter(number -> number.signum() < 0).toList());
    BigDecimal more =
        total(perhaps.stream().filter(number -> number.signum() > 0).toList());
    return Amounts.between(total(certain).add(less), total(certain).add(more));
  }

  private Result days(DaysReckoning days, List<Object> counted, List<Object> unknown, int all) {
    List<Long> known = counted.stream()
        .flatMap(row ->
            day(days.from(), row)
                .flatMap(from -> day(days.to(), row).map(to -> to - from))
                .stream())
        .sorted()
        .toList();
    int open = unknown.size() + counted.size() - known.size();
    if (open > 0) {
      return new Result.NoData(CommonReasons.inexact(open, all));
    }
    if (known.isEmpty()) {
      return new Result.Undefined(days.whenEmpty(), Optional.empty());
    }
    int last = known.size() - 1;
    return switch (days.take()) {
      case LEAST -> Result.count(known.get(0));
      case MOST -> Result.count(known.get(last));
      case ONLY ->
        last == 0 ? Result.count(known.get(0)) : new Result.NoData(CommonReasons.SEVERAL_ROWS);
      case MEDIAN ->
        Result.value(BigDecimal.valueOf(known.get(last / 2) + known.get((last + 1) / 2))
            .multiply(new BigDecimal("0.5")));
    };
  }

  private Optional<Long> day(Expression date, Object row) {
    return date.date(oracle.row(row)).filter(DayRange::isDay).map(DayRange::first);
  }

  private List<BigDecimal> numbers(Expression of, List<Object> some) {
    return some.stream().flatMap(row -> of.number(oracle.row(row)).stream()).toList();
  }

  private static BigDecimal total(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
