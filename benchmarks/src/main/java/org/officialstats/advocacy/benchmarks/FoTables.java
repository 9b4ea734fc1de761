package org.officialstats.advocacy.benchmarks;

import static org.officialstats.advocacy.benchmarks.ReportLooks.points;

import java.util.List;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableColumnGroup;
import org.officialstats.advocacy.report.TableRow;

/** Writes tables, and panels of key figures as tables, in XSL-FO. */
final class FoTables {
  private final MarkupText fo;
  private final ReportLooks looks;
  private final FoText texts;

  FoTables(MarkupText fo, ReportLooks looks, FoText texts) {
    this.fo = fo;
    this.looks = looks;
    this.texts = texts;
  }

  void table(Table table) {
    texts.caption(table.caption());
    fo.open(
        "fo:table",
        "table-layout",
        "fixed",
        "width",
        "100%",
        "font-size",
        "8.8pt",
        "line-height",
        "12pt",
        "space-after",
        "12pt",
        "border-top",
        "1pt solid " + looks.primary(),
        "border-bottom",
        "0.7pt solid " + looks.primary());
    for (double share : ColumnShares.of(table)) {
      fo.open("fo:table-column", "column-width", points(share * ReportLooks.WIDTH))
          .close();
    }
    header(table);
    if (!table.rows().isEmpty()) {
      fo.open("fo:table-body");
      table.rows().forEach(row -> row(table.columns(), row));
      fo.close();
    }
    fo.close();
  }

  private void header(Table table) {
    fo.open("fo:table-header", "font-weight", "bold", "color", looks.primary());
    if (!table.columnGroups().isEmpty()) {
      fo.open("fo:table-row", "background-color", ReportLooks.TABLE_HEAD);
      for (TableColumnGroup group : table.columnGroups()) {
        cell(Integer.toString(group.columns()), "", "TH", "center")
            .element("fo:block", group.header())
            .close();
      }
      fo.close();
    }
    fo.open("fo:table-row", "background-color", ReportLooks.TABLE_HEAD);
    for (TableColumn column : table.columns()) {
      cell("", "", "TH", align(column)).element("fo:block", column.header()).close();
    }
    fo.close().close();
  }

  private void row(List<TableColumn> columns, TableRow row) {
    fo.open(
        "fo:table-row",
        "keep-together.within-page",
        "always",
        "border-bottom",
        "0.6pt solid " + ReportLooks.RULE);
    boolean alone = row.cells().size() == columns.size();
    for (int i = 0; i < row.cells().size(); i++) {
      TableCell cell = row.cells().get(i);
      TableColumn column = columns.get(i);
      cell(
          span(cell.columnSpan()),
          span(cell.rowSpan()),
          alone && column.rowHeader() ? "TH" : "",
          alone ? align(column) : "");
      texts.inlines("fo:block", cell.inlines());
      fo.close();
    }
    fo.close();
  }

  private MarkupText cell(String columns, String rows, String role, String align) {
    return fo.open(
        "fo:table-cell",
        "padding",
        "3.5pt 5pt",
        "number-columns-spanned",
        columns,
        "number-rows-spanned",
        rows,
        "role",
        role,
        "text-align",
        align);
  }

  private static String span(int cells) {
    return cells == 1 ? "" : Integer.toString(cells);
  }

  private static String align(TableColumn column) {
    return column.alignment() == Alignment.END ? "end" : "start";
  }

  void cards(List<KeyFigure> figures) {
    fo.open("fo:table", "table-layout", "fixed", "width", "100%", "space-after", "8pt");
    fo.open("fo:table-body");
    for (int first = 0; first < figures.size(); first += ReportLooks.CARDS) {
      fo.open("fo:table-row", "keep-together.within-page", "always");
      for (int i = first; i < first + ReportLooks.CARDS; i++) {
        fo.open(
            "fo:table-cell",
            "padding",
            "6pt",
            "border",
            "3pt solid white",
            "background-color",
            ReportLooks.PANEL);
        if (i < figures.size()) {
          card(figures.get(i));
        } else {
          fo.open("fo:block").close();
        }
        fo.close();
      }
      fo.close();
    }
    fo.close().close();
  }

  private void card(KeyFigure figure) {
    fo.element("fo:block", figure.label(), "font-size", "8.3pt", "line-height", "11.4pt")
        .element(
            "fo:block",
            figure.value(),
            "font-size",
            "19pt",
            "line-height",
            "24pt",
            "font-weight",
            "bold",
            "color",
            looks.primary());
    figure
        .status()
        .ifPresent(status -> fo.element(
            "fo:block",
            status.word(),
            "font-size",
            "8.8pt",
            "font-weight",
            "bold",
            "color",
            ReportLooks.strong(status.tone())));
    figure
        .notes()
        .forEach(note -> fo.element(
            "fo:block",
            note,
            "font-size",
            "8.3pt",
            "line-height",
            "11.4pt",
            "color",
            ReportLooks.MUTED));
  }
}
