package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Chart;

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
    Scene scene = BarChartScene.of((BarChart) chart, width, measure);
    return rightToLeft ? Mirror.of(scene) : scene;
  }
}
