package org.officialstats.advocacy.benchmarks;

import static org.officialstats.advocacy.benchmarks.ReportLooks.points;

import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TextBlock;
import org.officialstats.advocacy.report.scene.Scene;

/** Writes a report as XSL-FO, with the roles, alternatives and metadata that Apache FOP makes tags of. */
final class FoDocument {
  private final ReportDocument report;
  private final ReportLooks looks;
  private final SvgPicture pictures;
  private final MarkupText fo = new MarkupText();
  private final FoText texts;
  private final FoTables tables;

  private FoDocument(ReportDocument report) {
    this.report = report;
    looks = new ReportLooks(report);
    pictures = new SvgPicture(looks);
    texts = new FoText(fo, looks);
    tables = new FoTables(fo, looks, texts);
  }

  static String of(ReportDocument report) {
    return new FoDocument(report).text();
  }

  private String text() {
    String script = looks.isRightToLeft() ? "arab" : "";
    fo.open(
        "fo:root",
        "xmlns:fo",
        "http://www.w3.org/1999/XSL/Format",
        "xmlns:fox",
        "http://xmlgraphics.apache.org/fop/extensions",
        "xml:lang",
        report.language(),
        "script",
        script,
        "font-family",
        looks.fonts().family() + ",Noto Sans",
        "font-size",
        "10pt",
        "line-height",
        "14.5pt",
        "color",
        ReportLooks.INK);
    pageMaster();
    declarations();
    bookmarks();
    fo.open("fo:page-sequence", "master-reference", "page", "writing-mode", writingMode());
    runningText();
    fo.open("fo:flow", "flow-name", "xsl-region-body");
    title();
    report.blocks().forEach(this::block);
    fo.open("fo:block", "id", "end").close();
    return fo.close().close().close().toString();
  }

  private void pageMaster() {
    fo.open("fo:layout-master-set")
        .open(
            "fo:simple-page-master",
            "master-name",
            "page",
            "page-width",
            points(ReportLooks.PAGE_WIDTH),
            "page-height",
            points(ReportLooks.PAGE_HEIGHT),
            "margin-left",
            points(ReportLooks.SIDE),
            "margin-right",
            points(ReportLooks.SIDE),
            "writing-mode",
            writingMode())
        .open(
            "fo:region-body",
            "margin-top",
            points(ReportLooks.TOP),
            "margin-bottom",
            points(ReportLooks.BOTTOM))
        .close()
        .open("fo:region-before", "extent", "50pt", "display-align", "after")
        .close()
        .open("fo:region-after", "extent", "50pt")
        .close()
        .close()
        .close();
  }

  private String writingMode() {
    return looks.isRightToLeft() ? "rl-tb" : "";
  }

  private void declarations() {
    fo.open("fo:declarations")
        .open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
        .open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        .open("rdf:Description", "rdf:about", " ", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .raw(described("dc:title", "rdf:Alt", report.title()))
        .raw(described("dc:creator", "rdf:Seq", String.join("; ", report.authors())))
        .raw(described("dc:description", "rdf:Alt", report.subject()))
        .close()
        .close()
        .close()
        .close();
  }

  private static String described(String name, String kind, String text) {
    return new MarkupText()
        .open(name)
        .open(kind)
        .element("rdf:li", text, "xml:lang", kind.equals("rdf:Alt") ? "x-default" : "")
        .close()
        .close()
        .toString();
  }

  private void bookmarks() {
    fo.open("fo:bookmark-tree");
    int depth = 0;
    for (Block block : report.blocks()) {
      if (block instanceof Heading heading) {
        for (; depth >= heading.level(); depth--) {
          fo.close();
        }
        fo.open("fo:bookmark", "internal-destination", heading.id())
            .element("fo:bookmark-title", heading.text());
        depth++;
      }
    }
    for (; depth > 0; depth--) {
      fo.close();
    }
    fo.close();
  }

  private void runningText() {
    fo.open("fo:static-content", "flow-name", "xsl-region-before", "role", "artifact")
        .element("fo:block", report.running().header(), "font-size", "8.3pt")
        .close();
    String[] label = report.running().pageLabel().split("\\{page\\}|\\{pages\\}", -1);
    fo.open("fo:static-content", "flow-name", "xsl-region-after", "role", "artifact")
        .open("fo:block", "font-size", "8.3pt", "text-align-last", "justify")
        .words(report.running().footer())
        .open("fo:leader")
        .close()
        .words(label[0])
        .open("fo:page-number")
        .close();
    if (label.length > 2) {
      fo.words(label[1])
          .open("fo:page-number-citation", "ref-id", "end")
          .close()
          .words(label[2]);
    }
    fo.close().close();
  }

  private void title() {
    fo.element(
        "fo:block",
        report.title(),
        "role",
        "H1",
        "font-size",
        "22pt",
        "line-height",
        "27pt",
        "font-weight",
        "bold",
        "color",
        looks.primary());
    if (!report.subtitle().isEmpty()) {
      fo.element("fo:block", report.subtitle(), "font-size", "13pt", "color", looks.accent());
    }
    report
        .particulars()
        .forEach(one -> fo.open("fo:block")
            .element("fo:inline", one.label(), "font-weight", "bold")
            .words(" " + one.value())
            .close());
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      fo.element(
          "fo:block",
          heading.text(),
          "role",
          "H" + (heading.level() + 1),
          "id",
          heading.id(),
          "font-size",
          points(ReportLooks.heading(heading.level())),
          "font-weight",
          "bold",
          "space-before",
          heading.level() == 1 ? "20pt" : "13pt",
          "space-after",
          "4pt",
          "keep-with-next.within-page",
          "always",
          "color",
          heading.level() == 1 ? looks.primary() : looks.accent());
    } else if (block instanceof TextBlock text) {
      text(text);
    } else if (block instanceof Note note) {
      texts.inlines("fo:block", note.inlines(), "font-size", "8.3pt", "color", ReportLooks.MUTED);
    } else if (block instanceof Table table) {
      tables.table(table);
    } else if (block instanceof Chart chart) {
      chart(chart);
    } else if (block instanceof KeyFigures panel) {
      tables.cards(panel.figures());
    } else if (block instanceof Callout callout) {
      fo.open("fo:block-container", "background-color", ReportLooks.PANEL)
          .element("fo:block", callout.title(), "font-weight", "bold");
      callout.blocks().forEach(this::text);
      fo.close();
    } else {
      throw new IllegalArgumentException("no way to write " + block.getClass());
    }
  }

  private void text(TextBlock block) {
    if (block instanceof Paragraph paragraph) {
      texts.inlines("fo:block", paragraph.inlines(), "space-after", "6pt");
    } else if (block instanceof ListBlock list) {
      fo.open("fo:list-block", "provisional-distance-between-starts", "14pt");
      for (int item = 0; item < list.items().size(); item++) {
        fo.open("fo:list-item")
            .open("fo:list-item-label", "end-indent", "label-end()")
            .element("fo:block", list.label(item))
            .close()
            .open("fo:list-item-body", "start-indent", "body-start()");
        list.items().get(item).blocks().forEach(this::text);
        fo.close().close();
      }
      fo.close();
    }
  }

  private void chart(Chart chart) {
    texts.caption(chart.title());
    Scene scene = pictures.scene(chart);
    fo.open("fo:block", "line-height", "0")
        .open("fo:instream-foreign-object", "fox:alt-text", chart.alternative())
        .raw(pictures.of(scene))
        .close()
        .close();
    tables.table(chart.dataTable());
  }
}
