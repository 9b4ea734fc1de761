package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.report.BarArrangement;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.DonutChart;
import org.officialstats.advocacy.report.DotPlot;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.ShareChart;
import org.officialstats.advocacy.report.TimelineChart;

/**
 * A chart that is laid out.
 *
 * @param width width
 * @param height height
 * @param shapes what to draw, in order
 */
public record Scene(double width, double height, List<Shape> shapes) {
  public Scene {
    shapes = ImmutableList.copyOf(shapes);
  }

  /**
   * Lays out a chart.
   *
   * @param chart the chart; its title and its table are not part of the scene
   * @param width the width to fill, at least 200
   * @param measure measures text in the fonts that the renderer will use
   * @param rightToLeft whether the report is read from right to left, which mirrors the chart
   */
  public static Scene of(Chart chart, double width, TextMeasure measure, boolean rightToLeft) {
    Scene scene = of(chart, width, measure);
    return rightToLeft ? Mirror.of(scene) : scene;
  }

  private static Scene of(Chart chart, double width, TextMeasure measure) {
    if (chart instanceof BarChart bars) {
      return bars.arrangement() == BarArrangement.STACKED
          ? StackScene.of(bars, width, measure)
          : BarChartScene.of(bars, width, measure);
    } else if (chart instanceof LineChart lines) {
      return LineChartScene.of(lines, width, measure);
    } else if (chart instanceof DonutChart donut) {
      return DonutScene.of(donut, width, measure);
    } else if (chart instanceof ShareChart shares) {
      return StackScene.of(shares, width, measure);
    } else if (chart instanceof TimelineChart timeline) {
      return TimelineScene.of(timeline, width, measure);
    } else if (chart instanceof DotPlot dots) {
      return DotPlotScene.of(dots, width, measure);
    }
    return CalendarScene.of((CalendarChart) chart, width, measure);
  }
}
