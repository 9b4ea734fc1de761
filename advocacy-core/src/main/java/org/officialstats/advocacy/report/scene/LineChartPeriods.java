package org.officialstats.advocacy.report.scene;

import java.util.function.IntToDoubleFunction;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** Writes the periods below the axis of a line chart: all of them, or every second, third and so on where they are long. */
final class LineChartPeriods {
  private static final double TICK = 3;

  private final LineChart chart;
  private final Sheet sheet;
  private final IntToDoubleFunction x;
  private final double step;

  LineChartPeriods(LineChart chart, Sheet sheet, IntToDoubleFunction x, double step) {
    this.chart = chart;
    this.sheet = sheet;
    this.x = x;
    this.step = step;
  }

  /** Returns where the next part starts. */
  double write(double axis) {
    int each = each();
    for (int period = 0; period < chart.periods().size(); period++) {
      double middle = x.applyAsDouble(period);
      sheet.line(middle, axis, middle, axis + TICK, false, Ink.AXIS);
      if (period % each == 0) {
        String name = sheet.fit(chart.periods().get(period), Math.min(sheet.width(), each * step));
        double inside = sheet.inside(middle, sheet.widthOf(name));
        sheet.textIfFree(inside, axis + TICK + 11, Anchor.MIDDLE, name, Ink.TEXT);
      }
    }
    return axis + TICK + 11 + Sheet.GAP;
  }

  /** Every how many periods have room for their names. */
  private int each() {
    double widest = sheet.widest(chart.periods().stream()) + Sheet.GAP;
    return (int) Math.max(1, Math.min(chart.periods().size(), Math.ceil(widest / step)));
  }
}
