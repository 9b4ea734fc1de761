package org.officialstats.advocacy.report.scene;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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

/** Charts that nobody would draw, each the same for the same seed. */
final class RandomCharts {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final Random random;

  RandomCharts(long seed) {
    random = new Random(seed);
  }

  Chart next() {
    return switch (random.nextInt(8)) {
      case 0 -> grouped();
      case 1 -> bars(BarArrangement.STACKED, 6);
      case 2 -> lines();
      case 3 -> donut();
      case 4 -> shares();
      case 5 -> timeline();
      case 6 -> dots();
      default -> calendar();
    };
  }

  BarChart grouped() {
    return bars(BarArrangement.GROUPED, 4);
  }

  private BarChart bars(BarArrangement arrangement, int mostSeries) {
    int series = from(1, mostSeries);
    int categories = from(1, arrangement == BarArrangement.GROUPED ? 48 / series / 2 : 24);
    return new BarChart(
        "t",
        "a",
        "d",
        "c",
        several(categories, this::text),
        several(series, () -> series(categories)),
        references(),
        arrangement);
  }

  private LineChart lines() {
    int periods = from(1, 24);
    return new LineChart(
        "t",
        "a",
        "d",
        "p",
        several(periods, this::text),
        several(from(1, 4), () -> series(periods)),
        references());
  }

  private DonutChart donut() {
    return new DonutChart(
        "t",
        "a",
        "d",
        "p",
        "v",
        several(from(1, 6), () -> new ChartPart(text(), value())),
        random.nextBoolean() ? Optional.of(text()) : Optional.empty());
  }

  private ShareChart shares() {
    int parts = from(1, 6);
    return new ShareChart(
        "t", "a", "d", "g", several(parts, this::text), several(from(1, 24), () -> whole(parts)));
  }

  private ChartSeries whole(int parts) {
    return random.nextInt(5) == 0
        ? new ChartSeries(text(), several(parts, () -> ChartValue.missing(text())))
        : new ChartSeries(
            text(), several(parts, () -> ChartValue.of(BigDecimal.valueOf(from(1, 99)), text())));
  }

  private TimelineChart timeline() {
    List<String> states = several(from(1, 6), this::text);
    return new TimelineChart(
        "t",
        "a",
        "d",
        new TimelineColumns("g", "i", "s", "e", "z"),
        several(
            from(1, 12), () -> new TimelineGroup(text(), several(from(1, 3), () -> item(states)))),
        several(from(0, 24), () -> ChartDay.of(day(), text())),
        random.nextBoolean() ? Optional.of(ChartDay.of(day(), text())) : Optional.empty());
  }

  private TimelineItem item(List<String> states) {
    LocalDate start = day();
    return new TimelineItem(
        text(),
        known(start),
        known(start.plusDays(from(0, 300))),
        states.get(random.nextInt(states.size())));
  }

  private ChartDay known(LocalDate day) {
    return random.nextInt(4) == 0 ? ChartDay.missing(text()) : ChartDay.of(day, text());
  }

  private DotPlot dots() {
    return new DotPlot(
        "t", "a", "d", "r", text(), text(), several(from(1, 24), this::dot), references());
  }

  private DotRow dot() {
    return new DotRow(
        text(), value(), random.nextBoolean() ? Optional.of(value()) : Optional.empty());
  }

  private CalendarChart calendar() {
    YearMonth first = YearMonth.of(2024, from(1, 12));
    List<CalendarMonth> months = IntStream.range(0, from(1, 12))
        .mapToObj(index -> new CalendarMonth(first.plusMonths(index), text()))
        .toList();
    List<String> kinds = several(from(1, 4), this::text);
    return new CalendarChart(
        "t",
        "a",
        "d",
        new CalendarWords(
            DayOfWeek.of(from(1, 7)),
            several(7, this::text),
            several(31, () -> random.nextInt(9) == 0 ? text() : "28"),
            "d",
            "e",
            "k"),
        months,
        several(from(0, 40), () -> event(first, months.size(), kinds)));
  }

  private CalendarEvent event(YearMonth first, int months, List<String> kinds) {
    LocalDate day = first.atDay(1).plusDays(random.nextInt(months * 28));
    return new CalendarEvent(
        day, day.plusDays(from(0, 5)), text(), text(), kinds.get(random.nextInt(kinds.size())));
  }

  private ChartSeries series(int values) {
    return new ChartSeries(text(), several(values, this::value));
  }

  private ChartValue value() {
    return switch (random.nextInt(6)) {
      case 0 -> ChartValue.missing(text());
      case 1 -> ChartValue.of(BigDecimal.ZERO, text());
      case 2 -> ChartValue.of(BigDecimal.valueOf(random.nextInt(1_000_000)), text());
      default -> ChartValue.of(BigDecimal.valueOf(random.nextInt(100)), text());
    };
  }

  private List<ReferenceLine> references() {
    return several(
        from(0, 6), () -> new ReferenceLine(BigDecimal.valueOf(random.nextInt(120)), text()));
  }

  private LocalDate day() {
    return START.plusDays(random.nextInt(366));
  }

  /** Mostly a short word, now and then a very long one or several. */
  private String text() {
    return switch (random.nextInt(10)) {
      case 0 -> "x".repeat(from(20, 200));
      case 1 -> "several words in a row ".repeat(from(1, 6));
      default -> "word".substring(0, from(1, 4)) + random.nextInt(1000);
    };
  }

  private int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private static <T> List<T> several(int count, Supplier<T> one) {
    List<T> list = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      list.add(one.get());
    }
    return list;
  }
}
