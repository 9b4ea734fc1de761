package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.officialstats.advocacy.report.ChartDay;
import org.officialstats.advocacy.report.TimelineChart;
import org.officialstats.advocacy.report.TimelineGroup;
import org.officialstats.advocacy.report.TimelineItem;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/**
 * Lays out items over time: the name of each group above its items, the days at the top, the as-of day as a dashed line.
 * An item that is open at a side has a dashed line there, up to the word for the reason.
 */
final class TimelineScene {
  private static final double TALLEST = 590;
  private static final double INDENT = 7;
  private static final double BAR = 8;
  private static final double SPACE = 18;
  private static final double HEADING = Sheet.LINE + 4;

  private final TimelineChart chart;
  private final Sheet sheet;
  private final RowNames names;
  private final List<String> states;
  private final LocalDate first;
  private final double days;
  private final double row;

  private TimelineScene(TimelineChart chart, double width, TextMeasure measure) {
    this.chart = chart;
    sheet = new Sheet(width, measure);
    List<String> items = chart.groups().stream()
        .flatMap(group -> group.items().stream())
        .map(TimelineItem::name)
        .collect(ImmutableList.toImmutableList());
    names = new RowNames(sheet, items, INDENT);
    states = ImmutableList.copyOf(chart.states().keySet());
    first = chart.first().orElse(LocalDate.EPOCH);
    days = ChronoUnit.DAYS.between(first, chart.last().orElse(LocalDate.EPOCH)) + 1.0;
    row = Math.min(16, (TALLEST - chart.groups().size() * HEADING) / items.size());
  }

  static Scene of(TimelineChart chart, double width, TextMeasure measure) {
    return new TimelineScene(chart, width, measure).scene();
  }

  private Scene scene() {
    double y = scale(sheet.legend(0, states, this::sample));
    int item = 0;
    for (TimelineGroup group : chart.groups()) {
      sheet.strong(0, y + Sheet.LINE, Anchor.LEFT, group.name(), sheet.width());
      y += HEADING;
      double end = y;
      for (int index = 0; index < group.items().size(); index++) {
        end += height(item + index);
      }
      marks(y, end);
      for (TimelineItem one : group.items()) {
        double height = height(item);
        names.atEdge(item++, y, height);
        item(one, y + height / 2);
        y += height;
      }
    }
    return sheet.scene(y + 3);
  }

  private double height(int item) {
    return Math.max(row, names.height(item) + 3);
  }

  /** The words of the days, as far as they have room. Returns where the next part starts. */
  private double scale(double top) {
    double y = top;
    if (chart.asOf().isPresent()) {
      ChartDay asOf = chart.asOf().get();
      String label = sheet.fit(asOf.label(), sheet.width() / 2);
      double middle = sheet.inside(middleOf(asOf), sheet.widthOf(label));
      sheet.text(middle, y + 8, Anchor.MIDDLE, label, Ink.REFERENCE);
      y += Sheet.LINE;
    }
    for (ChartDay tick : chart.ticks()) {
      String label = sheet.fit(tick.label(), sheet.width() / 2);
      sheet.textIfFree(startOf(tick) + 2, y + 8, Anchor.LEFT, label, Ink.TEXT);
    }
    return chart.ticks().isEmpty() ? y : y + Sheet.LINE;
  }

  private void marks(double from, double to) {
    for (ChartDay tick : chart.ticks()) {
      double x = startOf(tick);
      sheet.shapes().add(new Line(x, from, x, to, 0.4, false, Ink.AXIS));
    }
    sheet.line(names.axis(), from, names.axis(), to, false, Ink.AXIS);
    chart
        .asOf()
        .map(this::middleOf)
        .ifPresent(x -> sheet.obstacle(new Line(x, from, x, to, 1.2, true, Ink.REFERENCE)));
  }

  private void item(TimelineItem item, double y) {
    boolean starts = item.start().day().isPresent();
    boolean ends = item.end().day().isPresent();
    if (starts && ends) {
      bar(item, startOf(item.start()), endOf(item.end()), y);
    } else if (starts) {
      double end = Math.min(sheet.width(), startOf(item.start()) + 4);
      open(item.end().label(), end, true, y);
      bar(item, end - 4, end, y);
    } else if (ends) {
      double start = Math.max(names.axis(), endOf(item.end()) - 4);
      open(item.start().label(), start, false, y);
      bar(item, start, start + 4, y);
    } else {
      String words = item.start().label().equals(item.end().label())
          ? item.start().label()
          : item.start().label() + " \u2013 " + item.end().label();
      double start = names.axis() + Sheet.GAP;
      String shown = sheet.fit(words, sheet.width() - start);
      sheet.text(start, y + 3, Anchor.LEFT, shown, Ink.MUTED_TEXT);
    }
  }

  /** A bar, and the word for its state beside it where there is room. */
  private void bar(TimelineItem item, double start, double end, double y) {
    double from = Math.min(start, end - 3);
    BarStyle.ofSeries(states.indexOf(item.state()))
        .draw(from, y - BAR / 2, end - from, BAR, sheet.shapes());
    boolean after = sheet.textIfFree(end + 4, y + 3, Anchor.LEFT, item.state(), Ink.TEXT);
    if (!after && from - 4 - sheet.widthOf(item.state()) > names.axis() + 2) {
      sheet.textIfFree(from - 4, y + 3, Anchor.RIGHT, item.state(), Ink.TEXT);
    }
  }

  /** A dashed line from the known day to the edge of the chart, and the word at its end or, for want of room, beyond the day. */
  private void open(String word, double day, boolean right, double y) {
    double edge = right ? sheet.width() : names.axis();
    double room = Math.abs(edge - day) - SPACE;
    double beyond = (right ? day - names.axis() : sheet.width() - day) - SPACE;
    if (sheet.widthOf(word) <= room || room >= beyond) {
      String shown = sheet.fit(word, room);
      double inwards = right ? -1 : 1;
      double start = edge + inwards * 3;
      dashed(day, start + inwards * (sheet.widthOf(shown) + 3), y);
      sheet.text(start, y + 3, right ? Anchor.RIGHT : Anchor.LEFT, shown, Ink.MUTED_TEXT);
    } else {
      dashed(day, edge, y);
      String shown = sheet.fit(word, beyond);
      double start = right ? day - SPACE / 2 : day + SPACE / 2;
      sheet.text(start, y + 3, right ? Anchor.RIGHT : Anchor.LEFT, shown, Ink.MUTED_TEXT);
    }
  }

  private void dashed(double from, double to, double y) {
    sheet.obstacle(new Line(from, y, to, y, Sheet.THIN, true, Ink.AXIS));
  }

  private double startOf(ChartDay day) {
    return place((double) ChronoUnit.DAYS.between(first, day.day().orElseThrow()));
  }

  private double endOf(ChartDay day) {
    return place(ChronoUnit.DAYS.between(first, day.day().orElseThrow()) + 1.0);
  }

  private double middleOf(ChartDay day) {
    return place(ChronoUnit.DAYS.between(first, day.day().orElseThrow()) + 0.5);
  }

  private double place(double sinceFirst) {
    return names.axis() + (sheet.width() - names.axis()) * sinceFirst / days;
  }

  private void sample(int state, double x, double y, double width, double height) {
    BarStyle.ofSeries(state).draw(x, y, width, height, sheet.shapes());
  }
}
