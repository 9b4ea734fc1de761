package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final ChartValue NO_DATA = ChartValue.missing("no data");

  @Test
  void tableOfLinesHasARowForEachPeriod() {
    LineChart chart = new LineChart(
        "t",
        "a",
        "d",
        "Quarter",
        List.of("Q1", "Q2"),
        List.of(series("Press", value(3), NO_DATA), series("Radio", value(0), value(9))),
        List.of());
    assertThat(texts(chart)).containsExactly("Q1 | 3 | 0", "Q2 | no data | 9");
    assertThat(headers(chart)).containsExactly("Quarter", "Press", "Radio");
  }

  @Test
  void tableOfPartsKeepsWordsForMissingFigures() {
    DonutChart chart = donut(new ChartPart("Press", value(3)), new ChartPart("Radio", NO_DATA));
    assertThat(texts(chart)).containsExactly("Press | 3", "Radio | no data");
  }

  @Test
  void tableOfSharesHasARowForEachGroup() {
    ShareChart chart = shares(series("Media", value(40), value(60)));
    assertThat(headers(chart)).containsExactly("Group", "for", "against");
    assertThat(texts(chart)).containsExactly("Media | 40 | 60");
  }

  @Test
  void refusesSharesOfAWholeWithAnUnknownPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(series("Media", value(40), NO_DATA)))
        .withMessage("[chart/groups] no shares: 1 of 2 parts missing, the rest sums to 40;"
            + " expected figures with a sum above zero, or a word for each part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(series("Media", value(0), value(0))))
        .withMessageContaining("0 of 2 parts missing, the rest sums to 0;");
    assertThat(texts(shares(series("Media", NO_DATA, NO_DATA))))
        .containsExactly("Media | no data | no data");
  }

  @Test
  void tableOfDotsHasAColumnOfTargetsWhereThereAreAny() {
    DotRow with = new DotRow("Trust", value(40), Optional.of(value(50)));
    DotRow without = new DotRow("Use", NO_DATA, Optional.empty());
    assertThat(texts(dots(with, without))).containsExactly("Trust | 40 | 50", "Use | no data | ");
    assertThat(texts(dots(without))).containsExactly("Use | no data");
  }

  @Test
  void countsTargetsAsReachedFromTheTargetOn() {
    DotPlot chart = dots(
        new DotRow("below", value(49), Optional.of(value(50))),
        new DotRow("at", value(50), Optional.of(value(50))),
        new DotRow("no figure", NO_DATA, Optional.of(value(0))),
        new DotRow("no target", value(99), Optional.of(ChartValue.missing("none set"))));
    assertThat(chart.reached()).containsExactly(1);
  }

  @Test
  void tableOfATimelineHasARowForEachItem() {
    TimelineItem open = new TimelineItem(
        "Hearing", ChartDay.of(DAY, "1 March"), ChartDay.missing("no end yet"), "planned");
    TimelineChart chart = timeline(List.of(open), List.of());
    assertThat(texts(chart)).containsExactly("Law | Hearing | 1 March | no end yet | planned");
    assertThat(chart.first()).contains(DAY);
    assertThat(chart.last()).contains(DAY);
    assertThat(chart.states()).containsExactly(Map.entry("planned", 1));
  }

  @Test
  void refusesAnItemThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelineItem(
            "x", ChartDay.of(DAY, "a"), ChartDay.of(DAY.minusDays(1), "b"), "done"))
        .withMessage("[chart/item] ends on 2025-02-28, before its start on 2025-03-01;"
            + " expected an end not before the start");
  }

  @Test
  void refusesATickWithoutADay() {
    TimelineItem item = new TimelineItem("x", ChartDay.missing("?"), ChartDay.missing("?"), "done");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline(List.of(item), List.of(ChartDay.missing("Q1"))))
        .withMessage("[chart/ticks] no day: 'Q1'; expected ticks and the as-of day to have one;"
            + " leave them out otherwise");
  }

  @Test
  void refusesMoreItemsThanFitOnAPage() {
    TimelineItem item = new TimelineItem("x", ChartDay.missing("?"), ChartDay.missing("?"), "done");
    TimelineGroup group = new TimelineGroup("Law", Collections.nCopies(36, item));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline(List.of(group, group)))
        .withMessage("[chart/items] out of range: 72; expected 1 to 36");
  }

  @Test
  void refusesAYearThatNoCalendarPrints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartDay.of(LocalDate.MIN, "x"))
        .withMessage("[chart/day] out of range: '-999999999-01-01'; expected a year of 1 to 9999");
  }

  @Test
  void tableOfACalendarHasARowForEachEvent() {
    CalendarChart chart = calendar(months(3, 4), event(DAY, DAY.plusDays(31)));
    assertThat(texts(chart)).containsExactly("1 March | Fair | meeting");
    assertThat(chart.eventsIn(YearMonth.of(2025, 4))).isEqualTo(chart.events());
    assertThat(chart.eventsIn(YearMonth.of(2025, 5))).isEmpty();
    assertThat(chart.kinds()).containsExactly("meeting");
  }

  @Test
  void refusesMonthsThatDoNotFollowOneAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(months(3, 5)))
        .withMessage("[chart/months] 2025-05 follows 2025-03; expected 2025-04");
  }

  @Test
  void refusesAnEventThatNoMonthShows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(months(4), event(DAY, DAY)))
        .withMessage("[chart/events] an event of 2025-03-01 to 2025-03-01;"
            + " expected a day between 2025-04-01 and 2025-04-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event(DAY, DAY.minusDays(1)))
        .withMessage("[chart/event] ends on 2025-02-28, before its start on 2025-03-01;"
            + " expected an end not before the start");
  }

  @Test
  void summaryNamesWhatStandsOut() {
    ChartSummary summary =
        series("x", NO_DATA, value(4), value(1), value(4), value(0), NO_DATA).summary();
    assertThat(summary.highest()).containsExactly(1, 3);
    assertThat(summary.lowest()).containsExactly(4);
    assertThat(summary.first()).contains(1);
    assertThat(summary.last()).contains(4);
    assertThat(summary.missing()).containsExactly(0, 5);
    assertThat(summary.total()).isEqualByComparingTo("9");
    assertThat(summary.share(1)).contains(new BigDecimal("0.4444"));
    assertThat(summary.share(0)).isEmpty();
  }

  @Test
  void summaryOfNothingIsEmptyAndNoZero() {
    ChartSummary summary = series("x", NO_DATA, NO_DATA).summary();
    assertThat(summary.highest()).isEmpty();
    assertThat(summary.first()).isEmpty();
    assertThat(summary.missing()).hasSize(2);
    assertThat(series("x", value(0)).summary().share(0)).isEmpty();
  }

  @Test
  void stackedBarsTakeMorePartsThanBarsSideBySide() {
    List<ChartSeries> six = Collections.nCopies(6, series("s", value(1)));
    assertThat(bars(six, BarArrangement.STACKED).series()).hasSize(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bars(six, BarArrangement.GROUPED))
        .withMessage("[chart/series] 6 entries; expected 1 to 4");
  }

  private static BarChart bars(List<ChartSeries> series, BarArrangement arrangement) {
    return new BarChart("t", "a", "d", "c", List.of("x"), series, List.of(), arrangement);
  }

  private static DonutChart donut(ChartPart... parts) {
    return new DonutChart("t", "a", "d", "Channel", "n", List.of(parts), Optional.empty());
  }

  private static ShareChart shares(ChartSeries... groups) {
    return new ShareChart("t", "a", "d", "Group", List.of("for", "against"), List.of(groups));
  }

  private static DotPlot dots(DotRow... rows) {
    return new DotPlot("t", "a", "d", "Indicator", "Result", "Target", List.of(rows), List.of());
  }

  private static TimelineChart timeline(List<TimelineItem> items, List<ChartDay> ticks) {
    List<TimelineGroup> groups = List.of(new TimelineGroup("Law", items));
    return new TimelineChart("t", "a", "d", columns(), groups, ticks, Optional.empty());
  }

  private static TimelineChart timeline(List<TimelineGroup> groups) {
    return new TimelineChart("t", "a", "d", columns(), groups, List.of(), Optional.empty());
  }

  private static TimelineColumns columns() {
    return new TimelineColumns("Line", "Activity", "Start", "End", "State");
  }

  private static CalendarChart calendar(List<CalendarMonth> months, CalendarEvent... events) {
    CalendarWords words = new CalendarWords(
        DayOfWeek.MONDAY,
        Collections.nCopies(7, "w"),
        Collections.nCopies(31, "1"),
        "Day",
        "Event",
        "Kind");
    return new CalendarChart("t", "a", "d", words, months, List.of(events));
  }

  private static List<CalendarMonth> months(Integer... months) {
    return Arrays.stream(months)
        .map(month -> new CalendarMonth(YearMonth.of(2025, month), "month " + month))
        .toList();
  }

  private static CalendarEvent event(LocalDate first, LocalDate last) {
    return new CalendarEvent(first, last, "1 March", "Fair", "meeting");
  }

  private static ChartSeries series(String name, ChartValue... values) {
    return new ChartSeries(name, List.of(values));
  }

  private static ChartValue value(int figure) {
    return ChartValue.of(BigDecimal.valueOf(figure), Integer.toString(figure));
  }

  private static List<String> headers(Chart chart) {
    return chart.dataTable().columns().stream().map(TableColumn::header).toList();
  }

  private static List<String> texts(Chart chart) {
    return chart.dataTable().rows().stream()
        .map(
            row -> String.join(" | ", row.cells().stream().map(ChartsTest::text).toList()))
        .toList();
  }

  private static String text(TableCell cell) {
    return String.join(
        "", cell.inlines().stream().map(inline -> ((Text) inline).text()).toList());
  }
}
