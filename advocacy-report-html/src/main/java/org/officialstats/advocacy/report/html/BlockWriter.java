package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TextBlock;

/** Writes the blocks of a report, and the remarks of each after it. Not thread-safe. */
final class BlockWriter {
  private final Markup markup;
  private final TextWriter text;
  private final ListWriter lists;
  private final TableWriter tables;
  private final ChartWriter charts;
  private final ImageWriter images;
  private final ContentsWriter contents;
  private int callouts;

  BlockWriter(ReportDocument document, Markup markup, TextWriter text) {
    this.markup = markup;
    this.text = text;
    lists = new ListWriter(markup, text);
    tables = new TableWriter(markup, text);
    charts = new ChartWriter(document, markup, text, tables);
    images = new ImageWriter(markup, text);
    contents = new ContentsWriter(document, markup, text);
  }

  void write(Block block) throws IOException {
    if (block instanceof Heading heading) {
      markup.open("h" + (heading.level() + 1), attr("id", heading.id()));
      text.write(heading.text());
      markup.close();
    } else if (block instanceof TextBlock running) {
      lists.write(running);
    } else if (block instanceof Table table) {
      tables.write(table);
    } else if (block instanceof Chart chart) {
      charts.write(chart);
    } else if (block instanceof KeyFigures panel) {
      new KeyFiguresWriter(markup, text).write(panel);
    } else if (block instanceof Callout callout) {
      write(callout);
    } else if (block instanceof Note note) {
      markup.open("p", attr("class", "note"));
      text.write(note.inlines());
      markup.close();
    } else if (block instanceof Image image) {
      images.write(image);
    } else if (block instanceof Contents list) {
      contents.write(list);
    }
    markup.line();
    text.writeFootnotes();
  }

  private void write(Callout callout) throws IOException {
    String id = "C" + ++callouts;
    markup.open(
        "div",
        attr("class", "callout " + Tones.name(callout.tone())),
        attr("role", "note"),
        attr("aria-labelledby", id));
    markup.open("p", attr("class", "callout-title"), attr("id", id));
    text.write(callout.title());
    markup.close();
    for (TextBlock block : callout.blocks()) {
      lists.write(block);
    }
    markup.close();
  }
}
