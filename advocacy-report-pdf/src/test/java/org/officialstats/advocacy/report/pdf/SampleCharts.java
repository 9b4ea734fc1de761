package org.officialstats.advocacy.report.pdf;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** A chart of each kind, with figures that are missing where the kind may have some. */
final class SampleCharts {
  private static final String TITLE = "Work of the year 2024";
  private static final String ALTERNATIVE = "A chart for a test: what it says stands in the table.";
  private static final String DATA = "Figures: work of the year 2024";
  private static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");
  private static final List<ReferenceLine> TARGET =
      List.of(new ReferenceLine(BigDecimal.valueOf(35), "target 35"));

  private SampleCharts() {}

  /** The charts by the names of their kinds. */
  static Map<String, Chart> all() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    charts.put("bars", bars(BarArrangement.GROUPED));
    charts.put("stacked-bars", bars(BarArrangement.STACKED));
    charts.put(
        "lines", new LineChart(TITLE, ALTERNATIVE, DATA, "Quarter", QUARTERS, both(), TARGET));
    charts.put("donut", donut());
    charts.put("shares", shares());
    charts.put("timeline", timeline());
    charts.put("dots", dots());
    charts.put("calendar", calendar());
    return charts;
  }

  private static Chart bars(BarArrangement arrangement) {
    return new BarChart(TITLE, ALTERNATIVE, DATA, "Quarter", QUARTERS, both(), TARGET, arrangement);
  }

  private static List<ChartSeries> both() {
    return List.of(series("Planned", 12, 28, 31, 40), series("Held", 10, 25, null, 22));
  }

  private static Chart donut() {
    return new DonutChart(
        TITLE,
        ALTERNATIVE,
        DATA,
        "Kind",
        "Events",
        List.of(
            new ChartPart("Conferences", value(42)),
            new ChartPart("Workshops", value(31)),
            new ChartPart("Webinars", value(11)),
            new ChartPart("Interviews", value(null))),
        Optional.of("84"));
  }

  private static Chart shares() {
    return new ShareChart(
        TITLE,
        ALTERNATIVE,
        DATA,
        "Audience",
        List.of("Opposed", "Neutral", "In favour", "Champion"),
        List.of(
            series("Ministries of finance", 10, 45, 30, 15),
            series("Owners of data", 5, 20, 65, 10),
            series("Parliaments", null, null, null, null)));
  }

  private static Chart timeline() {
    return new TimelineChart(
        TITLE,
        ALTERNATIVE,
        DATA,
        new TimelineColumns("Line", "Item", "Start", "End", "State"),
        List.of(
            new TimelineGroup(
                "Partnerships",
                List.of(
                    item("Map the owners of data", day(1, 10), day(3, 2), "done"),
                    item("Sign two agreements", day(2, 20), day(5, 30), "on the way"))),
            new TimelineGroup(
                "Training",
                List.of(item(
                    "Course for chief statisticians",
                    day(3, 20),
                    ChartDay.missing("no end yet"),
                    "planned")))),
        List.of(
            ChartDay.of(LocalDate.of(2024, 1, 1), "January"),
            ChartDay.of(LocalDate.of(2024, 3, 1), "March"),
            ChartDay.of(LocalDate.of(2024, 5, 1), "May")),
        Optional.of(day(3, 31)));
  }

  private static Chart dots() {
    return new DotPlot(
        TITLE,
        ALTERNATIVE,
        DATA,
        "Indicator",
        "Achieved, in per cent",
        "Target",
        List.of(
            new DotRow("Agreements signed", value(62), Optional.of(value(70))),
            new DotRow("Case studies", value(81), Optional.of(value(75))),
            new DotRow("Commitments kept", value(null), Optional.empty())),
        TARGET);
  }

  private static Chart calendar() {
    return new CalendarChart(
        TITLE,
        ALTERNATIVE,
        DATA,
        new CalendarWords(
            DayOfWeek.MONDAY,
            List.of("M", "T", "W", "T", "F", "S", "S"),
            IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList(),
            "Days",
            "Event",
            "Kind"),
        List.of(month(1, "January"), month(2, "February"), month(3, "March")),
        List.of(
            event(LocalDate.of(2024, 1, 15), 0, "Seminar", "Meeting"),
            event(LocalDate.of(2024, 2, 5), 4, "Course", "Training"),
            event(LocalDate.of(2024, 3, 20), 0, "Launch", "Meeting")));
  }

  private static CalendarMonth month(int number, String name) {
    return new CalendarMonth(YearMonth.of(2024, number), name);
  }

  private static CalendarEvent event(LocalDate day, int more, String name, String kind) {
    return new CalendarEvent(day, day.plusDays(more), day.toString(), name, kind);
  }

  private static TimelineItem item(String name, ChartDay start, ChartDay end, String state) {
    return new TimelineItem(name, start, end, state);
  }

  private static ChartDay day(int month, int day) {
    LocalDate date = LocalDate.of(2024, month, day);
    return ChartDay.of(date, date.toString());
  }

  private static ChartSeries series(String name, Integer... figures) {
    return new ChartSeries(name, Arrays.stream(figures).map(SampleCharts::value).toList());
  }

  private static ChartValue value(Integer figure) {
    return figure == null
        ? ChartValue.missing("no data")
        : ChartValue.of(BigDecimal.valueOf(figure), figure.toString());
  }
}
