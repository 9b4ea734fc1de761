package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.scene.Scene;

/** Writes a chart: its title, the picture with its text alternative for broad and for narrow screens, the table of its figures. */
final class ChartWriter {
  private static final double WIDTH = 480;
  private static final double COLUMN_WIDTH = 380;
  private static final double NARROW_WIDTH = 250;
  private static final int SIDE = 2;

  private final Markup markup;
  private final TextWriter text;
  private final TableWriter tables;
  private final double width;
  private int charts;

  ChartWriter(ReportDocument document, Markup markup, TextWriter text, TableWriter tables) {
    this.markup = markup;
    this.text = text;
    this.tables = tables;
    width = document.layout() == Layout.TWO_COLUMNS ? COLUMN_WIDTH : WIDTH;
  }

  void write(Chart chart) throws IOException {
    boolean rightToLeft = text.reading() == Reading.RIGHT_TO_LEFT;
    charts++;
    markup.open("figure", attr("class", "chart"));
    markup.open("figcaption");
    text.write(chart.title());
    markup.close().line();
    picture("broad", Scene.of(chart, width, new FallbackWidths(), rightToLeft), chart);
    picture("narrow", Scene.of(chart, NARROW_WIDTH, new FallbackWidths(), rightToLeft), chart);
    markup.close().line();
    tables.write(chart.dataTable());
  }

  /** The style sheet shows one of the two, by the room that there is; the other one does not exist for a reader. */
  private void picture(String name, Scene scene, Chart chart) throws IOException {
    String title = name.charAt(0) + "S" + charts;
    String description = name.charAt(0) + "D" + charts;
    markup.open(
        "svg",
        attr("class", name),
        attr("viewBox", viewBox(scene)),
        attr("role", "img"),
        attr("aria-labelledby", title),
        attr("aria-describedby", description));
    String language = text.languageOf(chart.title());
    markup.element("title", chart.title(), attr("id", title), attr("lang", language));
    markup.element("desc", chart.alternative(), attr("id", description)).line();
    new SceneWriter(markup, text.reading(), text.phrases()).write(scene);
    markup.close().line();
  }

  /** A little more than the scene at its sides, where letters may reach beyond their widths. */
  private static String viewBox(Scene scene) {
    return "-" + SIDE + " 0 " + Numbers.of(scene.width() + 2 * SIDE) + " "
        + Numbers.of(scene.height());
  }
}
