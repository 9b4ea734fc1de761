package org.officialstats.advocacy.report.html;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.officialstats.advocacy.report.BarArrangement;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.CalendarEvent;
import org.officialstats.advocacy.report.CalendarMonth;
import org.officialstats.advocacy.report.CalendarWords;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.ChartDay;
import org.officialstats.advocacy.report.ChartPart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.DonutChart;
import org.officialstats.advocacy.report.DotPlot;
import org.officialstats.advocacy.report.DotRow;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.ShareChart;
import org.officialstats.advocacy.report.TimelineChart;
import org.officialstats.advocacy.report.TimelineColumns;
import org.officialstats.advocacy.report.TimelineGroup;
import org.officialstats.advocacy.report.TimelineItem;

/** One chart of every kind in the words of a language. */
final class SampleCharts {
  private final SampleWords words;

  private SampleCharts(SampleWords words) {
    this.words = words;
  }

  static List<Chart> of(SampleWords words) {
    SampleCharts charts = new SampleCharts(words);
    return List.of(
        charts.bars(BarArrangement.GROUPED),
        charts.bars(BarArrangement.STACKED),
        charts.lines(),
        charts.donut(),
        charts.shares(),
        charts.timeline(),
        charts.dots(),
        charts.calendar());
  }

  private Chart bars(BarArrangement arrangement) {
    List<ChartSeries> series = List.of(
        new ChartSeries(words.states().get(0), List.of(value(40), value(25), value(0))),
        new ChartSeries(words.states().get(1), List.of(value(12), missing(), value(31))));
    return new BarChart(
        words.headings().get(0),
        words.alternative(),
        words.headings().get(0) + " 1",
        words.columns().get(0),
        words.groups(),
        series,
        List.of(new ReferenceLine(BigDecimal.valueOf(35), words.target())),
        arrangement);
  }

  private Chart lines() {
    return new LineChart(
        words.headings().get(1),
        words.alternative(),
        words.headings().get(1) + " 2",
        words.columns().get(1),
        words.quarters(),
        List.of(
            new ChartSeries(
                words.groups().get(0), List.of(value(31), value(44), value(52), value(58))),
            new ChartSeries(
                words.groups().get(1), List.of(value(12), value(9), missing(), value(21)))),
        List.of(new ReferenceLine(BigDecimal.valueOf(60), words.target())));
  }

  private Chart donut() {
    return new DonutChart(
        words.headings().get(2),
        words.alternative(),
        words.headings().get(2) + " 3",
        words.columns().get(0),
        words.events(),
        List.of(
            new ChartPart(words.groups().get(0), value(42)),
            new ChartPart(words.groups().get(1), value(31)),
            new ChartPart(words.groups().get(2), value(11)),
            new ChartPart(words.stances().get(0), missing())),
        Optional.of("84"));
  }

  private Chart shares() {
    return new ShareChart(
        words.headings().get(3),
        words.alternative(),
        words.headings().get(3) + " 4",
        words.columns().get(0),
        words.stances(),
        List.of(
            new ChartSeries(
                words.groups().get(0), List.of(value(10), value(45), value(30), value(15))),
            new ChartSeries(
                words.groups().get(1), List.of(value(5), value(20), value(65), value(10))),
            new ChartSeries(
                words.groups().get(2), List.of(missing(), missing(), missing(), missing()))));
  }

  private Chart timeline() {
    TimelineItem done = item(words.groups().get(0), day(1, 10), day(3, 2), 0);
    TimelineItem ongoing = item(words.groups().get(1), day(2, 20), day(5, 30), 1);
    TimelineItem open = item(words.events(), day(3, 20), ChartDay.missing(words.noData()), 2);
    return new TimelineChart(
        words.title(),
        words.alternative(),
        words.title() + " 5",
        new TimelineColumns(
            words.headings().get(1),
            words.columns().get(0),
            words.columns().get(3),
            words.columns().get(4),
            words.columns().get(5)),
        List.of(
            new TimelineGroup(words.headings().get(1), List.of(done, ongoing)),
            new TimelineGroup(words.headings().get(2), List.of(open))),
        List.of(
            ChartDay.of(LocalDate.of(2025, 1, 1), words.months().get(0)),
            ChartDay.of(LocalDate.of(2025, 3, 1), words.months().get(2))),
        Optional.of(day(3, 31)));
  }

  private TimelineItem item(String name, ChartDay start, ChartDay end, int state) {
    return new TimelineItem(name, start, end, words.states().get(state));
  }

  private Chart dots() {
    return new DotPlot(
        words.columns().get(1),
        words.alternative(),
        words.columns().get(1) + " 6",
        words.columns().get(0),
        words.columns().get(1),
        words.columns().get(2),
        List.of(
            new DotRow(words.groups().get(0), value(62), Optional.of(value(70))),
            new DotRow(words.groups().get(1), value(81), Optional.of(value(75))),
            new DotRow(words.groups().get(2), missing(), Optional.empty())),
        List.of(new ReferenceLine(BigDecimal.valueOf(40), words.target())));
  }

  private Chart calendar() {
    List<CalendarMonth> months = IntStream.range(0, 3)
        .mapToObj(month ->
            new CalendarMonth(YearMonth.of(2025, month + 1), words.months().get(month)))
        .toList();
    return new CalendarChart(
        words.events(),
        words.alternative(),
        words.events() + " 7",
        new CalendarWords(
            DayOfWeek.MONDAY,
            words.weekdays(),
            IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList(),
            words.columns().get(3),
            words.columns().get(0),
            words.columns().get(5)),
        months,
        List.of(
            event(LocalDate.of(2025, 1, 15), 0, words.groups().get(0)),
            event(LocalDate.of(2025, 2, 3), 4, words.groups().get(1)),
            event(LocalDate.of(2025, 3, 20), 0, words.groups().get(2))));
  }

  private CalendarEvent event(LocalDate day, int more, String name) {
    return new CalendarEvent(day, day.plusDays(more), day.toString(), name, words.events());
  }

  private static ChartDay day(int month, int day) {
    return ChartDay.of(
        LocalDate.of(2025, month, day), LocalDate.of(2025, month, day).toString());
  }

  private ChartValue missing() {
    return ChartValue.missing(words.noData());
  }

  private static ChartValue value(int figure) {
    return ChartValue.of(BigDecimal.valueOf(figure), Integer.toString(figure));
  }
}
