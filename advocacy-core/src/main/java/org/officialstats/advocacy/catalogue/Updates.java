package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Deadlines;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.Workplan;

/**
 * The updates that were due in the year of the evaluation by the day of looking: one for each quarter and each year
 * whose deadline falls into that time, from the first year on that a workplan or an update is recorded for, as far as
 * the strategy was valid then. The deadline is that of the record, or else that of the strategy.
 */
final class Updates {
  private final EvaluationContext context;
  private final Strategy strategy;
  private final FiscalCalendar calendar;
  private final ImmutableListMultimap<ReportingPeriod, ProgressUpdate> records;

  Updates(EvaluationContext context) {
    this.context = context;
    this.strategy = context.strategy();
    this.calendar = strategy.calendar();
    this.records =
        Multimaps.index(context.snapshot().all(ProgressUpdate.class), ProgressUpdate::period);
  }

  /** Those due, in the order of their periods. */
  List<DueUpdate> due() {
    return Stream.concat(expected(), records.keySet().stream())
        .distinct()
        .sorted()
        .map(this::update)
        .filter(update -> isDue(update.deadline()))
        .toList();
  }

  private DueUpdate update(ReportingPeriod period) {
    Optional<ProgressUpdate> record = records.get(period).stream().min(submittedFirst());
    LocalDate deadline = record.map(ProgressUpdate::deadline).orElseGet(() -> deadlineOf(period));
    return new DueUpdate(period, deadline, record, record.flatMap(this::submittedOn));
  }

  private boolean isDue(LocalDate deadline) {
    ReportingPeriod year = context.period().wholeYear();
    return !deadline.isBefore(calendar.firstDay(year))
        && !deadline.isAfter(calendar.lastDay(year))
        && !deadline.isAfter(context.asOf());
  }

  /** The quarters and years of this year and the two before it, as deadlines are up to 366 days after a period. */
  private Stream<ReportingPeriod> expected() {
    ReportingPeriod year = context.period().wholeYear();
    return firstYear().stream()
        .flatMap(first -> Stream.of(year.lastYear().lastYear(), year.lastYear(), year)
            .filter(candidate -> candidate.compareTo(first) >= 0))
        .flatMap(Updates::withQuarters)
        .filter(period ->
            strategy.validity().overlaps(calendar.firstDay(period), calendar.lastDay(period))
                != Truth.FALSE);
  }

  private static Stream<ReportingPeriod> withQuarters(ReportingPeriod year) {
    return Stream.concat(
        Stream.of(year),
        Stream.of(1, 2, 3, 4)
            .map(quarter -> new ReportingPeriod(year.year(), quarter, year.fiscal())));
  }

  private Optional<ReportingPeriod> firstYear() {
    return Stream.concat(
            records.keySet().stream(),
            context.snapshot().all(Workplan.class).stream().map(Workplan::year))
        .map(ReportingPeriod::wholeYear)
        .min(Comparator.naturalOrder());
  }

  private LocalDate deadlineOf(ReportingPeriod period) {
    Deadlines deadlines = strategy.deadlines();
    int days = period.isYear() ? deadlines.annualUpdate() : deadlines.quarterlyUpdate();
    return calendar.lastDay(period).plusDays(days);
  }

  private Optional<LocalDate> submittedOn(ProgressUpdate update) {
    return update
        .submittedOn()
        .filter(day -> update.state().isSubmitted() && !day.isAfter(context.asOf()));
  }

  private Comparator<ProgressUpdate> submittedFirst() {
    return Comparator.comparing(
            (ProgressUpdate update) -> submittedOn(update).orElse(LocalDate.MAX))
        .thenComparing(ProgressUpdate::id);
  }
}
