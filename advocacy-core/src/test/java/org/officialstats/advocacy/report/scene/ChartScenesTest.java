package org.officialstats.advocacy.report.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

/** What each kind of chart shows. */
class ChartScenesTest {
  private static final double WIDTH = 470;
  private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;
  private static final ChartValue NO_DATA = ChartValue.missing("no data");

  @Test
  void stacksThePartsOfABarOnOneScale() {
    List<Rectangle> parts =
        bars(stacked(series("a", value(10), value(5)), series("b", value(20), value(5))));
    assertThat(parts).hasSize(4);
    assertThat(parts.get(1).x()).isCloseTo(parts.get(0).x() + parts.get(0).width(), within(1.1));
    assertThat(parts.get(1).width()).isCloseTo(2 * parts.get(0).width(), within(2.0));
    assertThat(parts.get(2).x()).isEqualTo(parts.get(0).x());
    assertThat(parts.get(2).width()).isCloseTo(parts.get(0).width() / 2, within(1.0));
  }

  @Test
  void namesAMissingPartOfABarBesideASampleOfIt() {
    Scene scene = stacked(series("a", value(10)), series("b", NO_DATA));
    Label word = label(scene, "no data");
    assertThat(word.ink()).isEqualTo(Ink.MUTED_TEXT);
    assertThat(of(scene, Rectangle.class)).anySatisfy(sample -> {
      assertThat(sample.width()).isEqualTo(8);
      assertThat(sample.ink()).isEqualTo(Ink.SERIES_PALE);
      assertThat(sample.x() + 11).isCloseTo(word.x(), within(0.01));
    });
  }

  @Test
  void writesTheZeroOfAWholeOfNothing() {
    assertThat(label(stacked(series("a", value(0))), "0").ink()).isEqualTo(Ink.TEXT);
  }

  @Test
  void drawsEveryGroupOfSharesAsWideAsTheOthers() {
    Scene scene = scene(new ShareChart(
        "t",
        "a",
        "d",
        "Group",
        List.of("for", "against"),
        List.of(
            series("small", value(1), value(1)),
            series("large", value(3000), value(1000)),
            series("unknown", NO_DATA, NO_DATA))));
    List<Rectangle> parts = bars(scene);
    assertThat(parts).hasSize(4);
    assertThat(right(parts.get(1))).isCloseTo(right(parts.get(3)), within(0.01));
    assertThat(right(parts.get(1))).isCloseTo(WIDTH, within(2.5));
    assertThat(parts.get(2).width()).isCloseTo(3 * parts.get(3).width(), within(4.0));
    assertThat(label(scene, "no data").ink()).isEqualTo(Ink.MUTED_TEXT);
  }

  @Test
  void leavesAGapInALineAndNamesThePeriod() {
    Scene scene = scene(lines(series("s", value(1), value(2), NO_DATA, value(3), value(4))));
    assertThat(strokes(scene)).hasSize(2);
    assertThat(of(scene, Path.class))
        .as("figures, and samples in the legend and below")
        .hasSize(6);
    assertThat(label(scene, "no data \u00B7 p2")).isNotNull();
  }

  @Test
  void drawsLinesUpwardsFromZero() {
    Scene scene = scene(lines(series("s", value(0), value(10), value(5))));
    List<Line> strokes = strokes(scene);
    double zero = strokes.get(0).y1();
    assertThat(zero - strokes.get(1).y2())
        .isCloseTo((zero - strokes.get(0).y2()) / 2, within(1e-9));
    assertThat(of(scene, Line.class))
        .anySatisfy(axis -> assertThat(List.of(axis.y1(), axis.y2())).containsOnly(zero));
  }

  @Test
  void tellsLinesApartByDashesAndMarkers() {
    Scene scene =
        scene(lines(series("one", value(1), value(9)), series("two", value(5), value(3))));
    assertThat(strokes(scene).stream().map(Line::dashed)).containsExactly(false, true);
    assertThat(of(scene, Path.class).stream().map(path -> path.points().size()).distinct())
        .containsExactly(24, 4);
    assertThat(label(scene, "two").x()).as("at the end of its line").isGreaterThan(WIDTH * 0.8);
  }

  @Test
  void letsTimeRunFromRightToLeftForThoseWhoReadSo() {
    Chart chart = lines(series("s", value(1), value(2), value(3)));
    Scene scene = Scene.of(chart, WIDTH, MEASURE, true);
    assertThat(label(scene, "p0").x()).isGreaterThan(label(scene, "p2").x());
  }

  @Test
  void dividesARingInProportion() {
    Scene scene = scene(donut(value(75), value(25)));
    List<Path> parts = of(scene, Path.class);
    assertThat(parts.get(0).points().get(0).y()).as("starts at the top").isLessThan(20);
    double corners = parts.get(0).points().size();
    assertThat(corners / parts.get(1).points().size()).isCloseTo(3, within(0.15));
    assertThat(label(scene, "part 0").anchor()).isEqualTo(Label.Anchor.LEFT);
    assertThat(label(scene, "part 1").anchor()).isEqualTo(Label.Anchor.RIGHT);
  }

  @Test
  void listsWhatARingCannotShow() {
    Scene scene = scene(donut(value(5), value(0), NO_DATA));
    assertThat(of(scene, Path.class)).hasSize(1);
    assertThat(label(scene, "0").ink()).isEqualTo(Ink.TEXT);
    assertThat(label(scene, "no data").ink()).isEqualTo(Ink.MUTED_TEXT);
    assertThat(label(scene, "part 2").baseline())
        .isGreaterThan(label(scene, "part 0").baseline());
  }

  @Test
  void drawsAnEmptyRingOfNothing() {
    Scene scene = scene(donut(value(0), NO_DATA));
    assertThat(of(scene, Path.class)).isEmpty();
    assertThat(of(scene, Line.class)).hasSizeGreaterThan(100);
  }

  @Test
  void placesItemsOfATimelineByTheirDays() {
    Scene scene = scene(timeline(
        item("first half", ChartDay.of(day(1), "s"), ChartDay.of(day(50), "e")),
        item("all", ChartDay.of(day(1), "s"), ChartDay.of(day(100), "e"))));
    List<Rectangle> bars = bars(scene);
    assertThat(bars.get(0).width()).isCloseTo(bars.get(1).width() / 2, within(1e-9));
    assertThat(right(bars.get(1))).isCloseTo(WIDTH, within(1e-9));
    Line asOf = of(scene, Line.class).stream()
        .filter(line -> line.ink() == Ink.REFERENCE)
        .findFirst()
        .orElseThrow();
    assertThat(asOf.x1()).isCloseTo(right(bars.get(0)), within(bars.get(1).width() / 100));
    assertThat(label(scene, "as of")).isNotNull();
  }

  @Test
  void leavesAnItemOpenUpToTheWordForTheReason() {
    Scene scene = scene(timeline(
        item("open", ChartDay.of(day(20), "s"), ChartDay.missing("no end yet")),
        item("all", ChartDay.of(day(1), "s"), ChartDay.of(day(100), "e"))));
    assertThat(label(scene, "no end yet").anchor()).isEqualTo(Label.Anchor.RIGHT);
    assertThat(of(scene, Line.class)).anySatisfy(line -> {
      assertThat(line.dashed()).isTrue();
      assertThat(line.ink()).isEqualTo(Ink.AXIS);
    });
  }

  @Test
  void saysWhyAnItemHasNoDays() {
    Scene scene = scene(timeline(
        item("x", ChartDay.missing("no date"), ChartDay.missing("no date")),
        item("y", ChartDay.missing("start unknown"), ChartDay.missing("end unknown"))));
    assertThat(label(scene, "no date")).isNotNull();
    assertThat(label(scene, "start unknown \u2013 end unknown")).isNotNull();
  }

  @Test
  void setsDotsBesideTheirTargets() {
    Scene scene = scene(new DotPlot(
        "t",
        "a",
        "d",
        "Indicator",
        "Result",
        "Target",
        List.of(
            new DotRow("trust", value(50), Optional.of(ChartValue.of(BigDecimal.TEN, "target 10"))),
            new DotRow("use", NO_DATA, Optional.empty()),
            new DotRow("none", value(0), Optional.empty())),
        List.of(new ReferenceLine(BigDecimal.valueOf(25), "threshold"))));
    List<Path> dots = of(scene, Path.class);
    double zero = middle(dots.get(2));
    assertThat(dots).as("with the one of the legend").hasSize(3);
    Line threshold =
        of(scene, Line.class).stream().filter(Line::dashed).findFirst().orElseThrow();
    assertThat(threshold.x1() - zero).isCloseTo((middle(dots.get(1)) - zero) / 2, within(1e-9));
    assertThat(label(scene, "target 10").ink()).isEqualTo(Ink.REFERENCE);
    assertThat(label(scene, "no data").ink()).isEqualTo(Ink.MUTED_TEXT);
  }

  @Test
  void saysThereIsNoDotOnTheLineOfItsRowOffTheLineAndTheTarget() {
    Optional<ChartValue> low = Optional.of(ChartValue.of(BigDecimal.ONE, "target 1"));
    Scene scene = scene(new DotPlot(
        "t",
        "a",
        "d",
        "Indicator",
        "Result",
        "Target",
        List.of(new DotRow("use", NO_DATA, Optional.empty()), new DotRow("trust", NO_DATA, low)),
        List.of(new ReferenceLine(BigDecimal.valueOf(25), "threshold"))));
    List<Label> words = of(scene, Label.class).stream()
        .filter(label -> label.text().equals("no data"))
        .toList();
    List<Line> rows = of(scene, Line.class).stream()
        .filter(line -> line.y1() == line.y2() && !line.dashed())
        .toList();
    assertThat(words).hasSize(2);
    for (Label word : words) {
      Line row = rows.stream()
          .filter(line -> Math.abs(line.y1() - word.baseline() + 3) < 1e-9)
          .findFirst()
          .orElseThrow();
      assertThat(row.x1()).isGreaterThan(word.x() + MEASURE.width("no data", word.size(), false));
    }
    double target = of(scene, Line.class).stream()
        .filter(line -> line.y1() > words.get(0).baseline())
        .filter(line -> Math.abs(line.x1() - line.x2()) > 1 && line.y1() != line.y2())
        .mapToDouble(line -> Math.max(line.x1(), line.x2()))
        .max()
        .orElseThrow();
    assertThat(words.get(1).x()).isGreaterThan(words.get(0).x()).isGreaterThan(target);
  }

  @Test
  void setsDaysUnderTheirWeekdaysAndMarksThoseOfEvents() {
    Scene scene = scene(calendar(1));
    assertThat(label(scene, "d1").x())
        .as("1 March 2025 was a Saturday")
        .isEqualTo(label(scene, "w5").x());
    assertThat(label(scene, "d31").x()).isEqualTo(label(scene, "w0").x());
    assertThat(of(scene, Rectangle.class)).as("three days").hasSize(3);
    assertThat(of(scene, Path.class)).as("with the legend and the list").hasSize(5);
    assertThat(label(scene, "10-12 March \u00B7 Fair")).isNotNull();
  }

  @Test
  void leavesTheNamesOfTheEventsOfAYearToItsTable() {
    Scene scene = scene(calendar(12));
    assertThat(of(scene, Label.class).stream().map(Label::text))
        .doesNotContain("10-12 March \u00B7 Fair")
        .contains("month 11");
  }

  private static Scene scene(Chart chart) {
    return Scene.of(chart, WIDTH, MEASURE, false);
  }

  private static Scene stacked(ChartSeries... series) {
    List<String> categories = IntStream.range(0, series[0].values().size())
        .mapToObj(index -> "c" + index)
        .toList();
    return scene(new BarChart(
        "t", "a", "d", "c", categories, List.of(series), List.of(), BarArrangement.STACKED));
  }

  private static LineChart lines(ChartSeries... series) {
    List<String> periods = IntStream.range(0, series[0].values().size())
        .mapToObj(index -> "p" + index)
        .toList();
    return new LineChart("t", "a", "d", "Period", periods, List.of(series), List.of());
  }

  private static DonutChart donut(ChartValue... values) {
    List<ChartPart> parts = new ArrayList<>();
    for (ChartValue value : values) {
      parts.add(new ChartPart("part " + parts.size(), value));
    }
    return new DonutChart("t", "a", "d", "Part", "n", parts, Optional.empty());
  }

  private static TimelineChart timeline(TimelineItem... items) {
    return new TimelineChart(
        "t",
        "a",
        "d",
        new TimelineColumns("g", "i", "s", "e", "z"),
        List.of(new TimelineGroup("group", List.of(items))),
        List.of(),
        Optional.of(ChartDay.of(day(50), "as of")));
  }

  private static TimelineItem item(String name, ChartDay start, ChartDay end) {
    return new TimelineItem(name, start, end, "planned");
  }

  private static LocalDate day(int ofYear) {
    return LocalDate.ofYearDay(2025, ofYear);
  }

  private static CalendarChart calendar(int months) {
    return new CalendarChart(
        "t",
        "a",
        "d",
        new CalendarWords(
            DayOfWeek.MONDAY,
            IntStream.range(0, 7).mapToObj(day -> "w" + day).toList(),
            IntStream.rangeClosed(1, 31).mapToObj(day -> "d" + day).toList(),
            "Day",
            "Event",
            "Kind"),
        IntStream.range(0, months)
            .mapToObj(month ->
                new CalendarMonth(YearMonth.of(2025, 3).plusMonths(month), "month " + month))
            .toList(),
        List.of(new CalendarEvent(
            LocalDate.of(2025, 3, 10),
            LocalDate.of(2025, 3, 12),
            "10-12 March",
            "Fair",
            "meeting")));
  }

  private static ChartSeries series(String name, ChartValue... values) {
    return new ChartSeries(name, List.of(values));
  }

  private static ChartValue value(int figure) {
    return ChartValue.of(BigDecimal.valueOf(figure), Integer.toString(figure));
  }

  private static double right(Rectangle box) {
    return box.x() + box.width();
  }

  private static double middle(Path path) {
    return path.points().stream().mapToDouble(Path.Point::x).average().orElseThrow();
  }

  /** The bars, without the samples of the legend and of words. */
  private static List<Rectangle> bars(Scene scene) {
    return of(scene, Rectangle.class).stream()
        .filter(box -> box.width() != 11 && box.width() != 8)
        .toList();
  }

  /** The lines of series, without those of the legend and of frames. */
  private static List<Line> strokes(Scene scene) {
    return of(scene, Line.class).stream()
        .filter(line -> line.thickness() == 1.6 && line.x2() - line.x1() > 12)
        .toList();
  }

  private static Label label(Scene scene, String text) {
    return of(scene, Label.class).stream()
        .filter(label -> label.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " in " + scene));
  }

  private static <T extends Shape> List<T> of(Scene scene, Class<T> kind) {
    return scene.shapes().stream()
        .flatMap(shape -> kind.isInstance(shape) ? Stream.of(kind.cast(shape)) : Stream.empty())
        .toList();
  }
}
