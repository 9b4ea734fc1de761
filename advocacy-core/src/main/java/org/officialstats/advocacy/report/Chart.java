package org.officialstats.advocacy.report;

/**
 * A picture of figures. It always comes with a text that says the same and with a table of the figures, so that nobody
 * needs to see it.
 */
public sealed interface Chart extends Block
    permits BarChart, LineChart, DonutChart, ShareChart, TimelineChart, DotPlot, CalendarChart {

  /** What the chart shows. */
  String title();

  /** The text for those who do not see the picture: what it shows and what stands out. */
  String alternative();

  /** The figures of the chart as a table, which follows it. */
  Table dataTable();
}
