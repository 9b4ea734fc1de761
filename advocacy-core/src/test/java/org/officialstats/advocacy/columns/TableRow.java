package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/** A row of a table, read back from its columns. */
final class TableRow implements Row {
  private final View view;
  private final int row;

  TableRow(View view, int row) {
    this.view = view;
    this.row = row;
  }

  private Column column(Field field) {
    return view.spot(field.name()).column();
  }

  private int at(Field field) {
    return view.spot(field.name()).route().follow(row);
  }

  @Override
  public Truth truth(Field field) {
    Truths truths = (Truths) column(field);
    int at = at(field);
    return (truths.known(at >>> 6) >>> at & 1) == 0
        ? Truth.UNKNOWN
        : Truth.of((truths.yes(at >>> 6) >>> at & 1) != 0);
  }

  @Override
  public Optional<BigDecimal> number(Field field) {
    return Optional.ofNullable(((Numbers) column(field)).number(at(field)));
  }

  @Override
  public Optional<String> word(Field field) {
    int number = ((Codes) column(field)).number(at(field));
    return number == Codes.ABSENT ? Optional.empty() : Optional.of(text(field, number));
  }

  @Override
  public Optional<PartialDate> date(Field field) {
    Dates dates = (Dates) column(field);
    return date(dates.earliest(at(field)), dates.latest(at(field)));
  }

  @Override
  public Optional<DateSpan> dates(Field field) {
    Spans spans = (Spans) column(field);
    int at = at(field);
    int from = spans.from().earliest(at);
    int to = spans.to().earliest(at);
    return from == Dates.ABSENT
        ? Optional.empty()
        : Optional.of(new DateSpan(
            from == Spans.OPEN_START
                ? Optional.empty()
                : date(from, spans.from().latest(at)),
            to == Spans.OPEN_END ? Optional.empty() : date(to, spans.to().latest(at))));
  }

  @Override
  public Optional<Set<String>> words(Field field) {
    Set<String> words = new TreeSet<>();
    IntStream.of(((Sets) column(field)).numbers().of(at(field)))
        .forEach(number -> words.add(text(field, number)));
    return Optional.of(words);
  }

  private String text(Field field, int number) {
    return view.tables().dictionary(view.spot(field.name()).domain()).text(number);
  }

  private static Optional<PartialDate> date(int earliest, int latest) {
    if (earliest == Dates.ABSENT) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.ofEpochDay(earliest);
    if (earliest == latest) {
      return Optional.of(PartialDate.of(first));
    }
    return Optional.of(
        latest - earliest < 31
            ? PartialDate.of(first.getYear(), first.getMonthValue())
            : PartialDate.of(first.getYear()));
  }
}
