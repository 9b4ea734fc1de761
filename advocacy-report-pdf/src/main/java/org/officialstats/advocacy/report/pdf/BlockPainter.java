package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TextBlock;

/** Gives each block to the painter of its kind, and keeps headings with what follows them. */
final class BlockPainter {
  private static final int HEADINGS_KEPT_TOGETHER = 3;

  private final HeadingPainter headings;
  private final Painter<TextBlock> texts;
  private final Painter<Table> tables;
  private final ChartPainter charts;
  private final Painter<KeyFigures> keyFigures;
  private final Painter<Callout> callouts;
  private final Painter<Note> notes;
  private final Painter<Image> images;
  private final ContentsPainter contents;
  private final Typesetter typesetter;

  BlockPainter(Typesetter typesetter, Bookmarks bookmarks, Pictures pictures, List<Block> blocks) {
    this.typesetter = typesetter;
    headings = new HeadingPainter(typesetter, bookmarks);
    texts = new TextBlockPainter(typesetter);
    TablePainter tablePainter = new TablePainter(typesetter);
    tables = tablePainter;
    charts = new ChartPainter(typesetter, tablePainter);
    keyFigures = new KeyFiguresPainter(typesetter);
    callouts = new CalloutPainter(typesetter, texts);
    notes = new NotePainter(typesetter);
    images = new ImagePainter(typesetter, pictures);
    contents = new ContentsPainter(typesetter, headings(blocks));
  }

  void paint(List<Block> blocks, StructureElement document, Frame frame) {
    for (int index = 0; index < blocks.size(); index++) {
      if (blocks.get(index) instanceof Heading heading) {
        headings.paint(heading, document, frame, openingAfter(blocks, index, frame));
      } else {
        paint(blocks.get(index), document, frame);
        typesetter.footnotes().attachTo(document);
      }
    }
  }

  /** The figures of the charts that are painted. */
  List<ChartData> charts() {
    return charts.data();
  }

  /** Adds what is known only when all blocks are painted. */
  void complete() {
    contents.addPageNumbers();
  }

  private static List<Heading> headings(List<Block> blocks) {
    return blocks.stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .toList();
  }

  private double openingAfter(List<Block> blocks, int index, Frame frame) {
    return typesetter.measure(() -> opening(blocks, index + 1, frame, 1));
  }

  private void paint(Block block, StructureElement document, Frame frame) {
    if (block instanceof TextBlock text) {
      texts.paint(text, document, frame);
    } else if (block instanceof Table table) {
      tables.paint(table, document, frame);
    } else if (block instanceof Chart chart) {
      charts.paint(chart, document, frame);
    } else if (block instanceof KeyFigures panel) {
      keyFigures.paint(panel, document, frame);
    } else if (block instanceof Callout callout) {
      callouts.paint(callout, document, frame);
    } else if (block instanceof Note note) {
      notes.paint(note, document, frame);
    } else if (block instanceof Image image) {
      images.paint(image, document, frame);
    } else if (block instanceof Contents table) {
      contents.paint(table, document, frame);
    }
  }

  private double opening(List<Block> blocks, int index, Frame frame, int headingsBefore) {
    if (index == blocks.size()) {
      return 0;
    }
    if (blocks.get(index) instanceof Heading heading) {
      boolean last = headingsBefore == HEADINGS_KEPT_TOGETHER;
      double rest = last ? 0 : opening(blocks, index + 1, frame, headingsBefore + 1);
      return headings.height(heading, frame) + rest;
    }
    return opening(blocks.get(index), frame);
  }

  private double opening(Block block, Frame frame) {
    if (block instanceof TextBlock text) {
      return texts.opening(text, frame);
    } else if (block instanceof Table table) {
      return tables.opening(table, frame);
    } else if (block instanceof Chart chart) {
      return charts.opening(chart, frame);
    } else if (block instanceof KeyFigures panel) {
      return keyFigures.opening(panel, frame);
    } else if (block instanceof Callout callout) {
      return callouts.opening(callout, frame);
    } else if (block instanceof Image image) {
      return images.opening(image, frame);
    } else if (block instanceof Contents table) {
      return contents.opening(table, frame);
    }
    return block instanceof Note note ? notes.opening(note, frame) : 0;
  }
}
