package org.officialstats.advocacy.report.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** Lists the gaps of a line chart: for each line and each word the periods to which it applies. */
final class LineChartGaps {
  private static final String BETWEEN = " \u00B7 ";
  private static final double RADIUS = 3.4;

  private final LineChart chart;
  private final Sheet sheet;

  LineChartGaps(LineChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
  }

  /** Returns where the next part starts. */
  double write(double top) {
    double y = top;
    for (int index = 0; index < chart.series().size(); index++) {
      for (Map.Entry<String, String> word : words(chart.series().get(index)).entrySet()) {
        Marker.ofSeries(index).draw(RADIUS + 1, y + 5, RADIUS, sheet);
        String text = sheet.fit(word.getKey() + word.getValue(), sheet.width() - 16);
        sheet.text(16, y + 8, Anchor.LEFT, text, Ink.MUTED_TEXT);
        y += Sheet.LINE;
      }
    }
    return y;
  }

  /** The words of a line, each with the periods without a figure that have it. */
  private Map<String, String> words(ChartSeries series) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int period : series.summary().missing()) {
      words.merge(
          series.values().get(period).label(),
          BETWEEN + chart.periods().get(period),
          String::concat);
    }
    return words;
  }
}
