package org.officialstats.advocacy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TextBlock;

/** Writes a report as XHTML with a style sheet for pages, as openhtmltopdf takes it. */
final class HtmlDocument {
  private static final String NOTHING = "\u00A0";

  private final ReportDocument report;
  private final ReportLooks looks;
  private final SvgPicture pictures;
  private final MarkupText html = new MarkupText();

  private HtmlDocument(ReportDocument report) {
    this.report = report;
    looks = new ReportLooks(report);
    pictures = new SvgPicture(looks);
  }

  static String of(ReportDocument report) {
    return new HtmlDocument(report).text();
  }

  private String text() {
    String direction = looks.isRightToLeft() ? "rtl" : "ltr";
    html.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        report.language(),
        "dir",
        direction);
    head();
    html.open("body", "dir", direction)
        .element("div", report.running().header(), "class", "head")
        .element("div", report.running().footer(), "class", "foot")
        .element("h1", report.title());
    if (!report.subtitle().isEmpty()) {
      html.element("p", report.subtitle(), "class", "subtitle");
    }
    report
        .particulars()
        .forEach(one -> html.open("p", "class", "particular")
            .element("b", one.label())
            .words(" " + one.value())
            .close());
    report.blocks().forEach(this::block);
    return html.close().close().toString();
  }

  private void head() {
    html.open("head")
        .element("title", report.title())
        .open("meta", "name", "description", "content", report.subject())
        .close()
        .open("meta", "name", "author", "content", String.join("; ", report.authors()))
        .close()
        .element("style", HtmlStyle.of(report, looks));
    bookmarks();
    html.close();
  }

  private void bookmarks() {
    html.open("bookmarks");
    int depth = 0;
    for (Block block : report.blocks()) {
      if (block instanceof Heading heading) {
        for (; depth >= heading.level(); depth--) {
          html.close();
        }
        html.open("bookmark", "name", heading.text(), "href", "#" + heading.id());
        depth++;
      }
    }
    for (; depth > 0; depth--) {
      html.close();
    }
    html.close();
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      html.element("h" + (heading.level() + 1), heading.text(), "id", heading.id());
    } else if (block instanceof TextBlock text) {
      text(text);
    } else if (block instanceof Note note) {
      inlines("p", note.inlines(), "class", "note");
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Chart chart) {
      html.element("p", chart.title(), "class", "caption")
          .raw(pictures.of(pictures.scene(chart), "alt", chart.alternative()));
      table(chart.dataTable());
    } else if (block instanceof KeyFigures panel) {
      cards(panel.figures());
    } else if (block instanceof Callout callout) {
      html.open("div", "class", "callout")
          .open("p")
          .element("b", callout.title())
          .close();
      callout.blocks().forEach(this::text);
      html.close();
    } else {
      throw new IllegalArgumentException("no way to write " + block.getClass());
    }
  }

  private void text(TextBlock block) {
    if (block instanceof Paragraph paragraph) {
      inlines("p", paragraph.inlines());
    } else if (block instanceof ListBlock list) {
      html.open(list.ordered() ? "ol" : "ul");
      list.items().forEach(item -> {
        html.open("li");
        item.blocks().forEach(this::text);
        html.close();
      });
      html.close();
    }
  }

  private void inlines(String element, List<Inline> inlines, String... attributes) {
    html.open(element, attributes);
    for (Inline inline : inlines) {
      if (inline instanceof Emphasis) {
        html.element("i", inline.plainText());
      } else if (inline instanceof Strong) {
        html.element("b", inline.plainText());
      } else if (inline instanceof Hyperlink link) {
        link(inline, link.target().toString());
      } else if (inline instanceof CrossReference link) {
        link(inline, "#" + link.heading());
      } else {
        html.words(inline.plainText());
      }
    }
    html.close();
  }

  private void link(Inline inline, String target) {
    html.element("a", inline.plainText(), "href", target, "title", inline.plainText());
  }

  private void table(Table table) {
    html.element("p", table.caption(), "class", "caption").open("table").open("thead");
    if (!table.columnGroups().isEmpty()) {
      html.open("tr");
      table
          .columnGroups()
          .forEach(group -> html.element(
              "th",
              group.header().isEmpty() ? NOTHING : group.header(),
              "colspan",
              Integer.toString(group.columns()),
              "scope",
              "colgroup",
              "class",
              "group"));
      html.close();
    }
    html.open("tr");
    table
        .columns()
        .forEach(
            column -> html.element("th", column.header(), "scope", "col", "class", align(column)));
    html.close().close().open("tbody");
    table.rows().forEach(row -> {
      html.open("tr");
      for (int i = 0; i < row.cells().size(); i++) {
        boolean alone = row.cells().size() == table.columns().size();
        cell(row.cells().get(i), table.columns().get(i), alone);
      }
      html.close();
    });
    html.close().close();
  }

  /** Cells that are alone in their columns have the looks of these. */
  private void cell(TableCell cell, TableColumn column, boolean alone) {
    boolean heads = alone && column.rowHeader();
    List<String> attributes = new ArrayList<>(List.of(
        "scope", heads ? "row" : "",
        "class", alone ? align(column) : "",
        "colspan", cell.columnSpan() == 1 ? "" : Integer.toString(cell.columnSpan()),
        "rowspan", cell.rowSpan() == 1 ? "" : Integer.toString(cell.rowSpan())));
    String[] all = attributes.toArray(String[]::new);
    if (cell.inlines().stream().allMatch(inline -> inline.plainText().isBlank())) {
      html.element(heads ? "th" : "td", NOTHING, all);
    } else {
      inlines(heads ? "th" : "td", cell.inlines(), all);
    }
  }

  private static String align(TableColumn column) {
    return column.alignment() == Alignment.END ? "number" : "";
  }

  private void cards(List<KeyFigure> figures) {
    html.open("table", "class", "cards").open("tbody");
    for (int first = 0; first < figures.size(); first += ReportLooks.CARDS) {
      html.open("tr");
      for (int i = first; i < first + ReportLooks.CARDS; i++) {
        html.open("td");
        if (i < figures.size()) {
          card(figures.get(i));
        } else {
          html.words(NOTHING);
        }
        html.close();
      }
      html.close();
    }
    html.close().close();
  }

  private void card(KeyFigure figure) {
    html.element("div", figure.label(), "class", "note")
        .element("div", figure.value(), "class", "figure");
    figure
        .status()
        .ifPresent(status -> html.element(
            "div",
            status.word(),
            "style",
            "font-weight: bold; color: " + ReportLooks.strong(status.tone())));
    figure.notes().forEach(note -> html.element("div", note, "class", "note"));
  }
}
