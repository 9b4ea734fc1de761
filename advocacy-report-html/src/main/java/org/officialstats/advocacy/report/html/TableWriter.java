package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableColumnGroup;
import org.officialstats.advocacy.report.TableRow;

/** Writes tables, each in a frame of its own that scrolls where the table is wider than the page. */
final class TableWriter {
  /** More columns than these take the whole width of a page in two columns. */
  private static final int NARROW = 4;

  private final Markup markup;
  private final TextWriter text;
  private int tables;

  TableWriter(Markup markup, TextWriter text) {
    this.markup = markup;
    this.text = text;
  }

  void write(Table table) throws IOException {
    String id = "T" + ++tables;
    markup.open(
        "div",
        attr("class", table.columns().size() > NARROW ? "scroll wide" : "scroll"),
        attr("role", "group"),
        attr("aria-labelledby", id),
        attr("tabindex", "0"));
    markup.open("table").open("caption", attr("id", id));
    text.write(table.caption());
    markup.close().line();
    head(table);
    markup.open("tbody").line();
    body(table);
    markup.close().close().close();
  }

  private void head(Table table) throws IOException {
    List<TableColumnGroup> groups = table.columnGroups();
    for (TableColumnGroup group : groups) {
      markup.open("colgroup", attr("span", group.columns())).close();
    }
    markup.open("thead");
    if (!groups.isEmpty()) {
      markup.open("tr");
      for (TableColumnGroup group : groups) {
        group(group);
      }
      markup.close().line();
    }
    markup.open("tr");
    for (TableColumn column : table.columns()) {
      markup.open("th", attributes("scope", "col", column));
      text.write(column.header());
      markup.close();
    }
    markup.close().close().line();
  }

  private void group(TableColumnGroup group) throws IOException {
    if (group.header().isEmpty()) {
      markup.open("td").close();
    } else {
      markup.open(
          "th",
          attr("scope", "colgroup"),
          attr("colspan", group.columns()),
          attr("class", "group"));
      text.write(group.header());
      markup.close();
    }
  }

  private void body(Table table) throws IOException {
    int[] covered = new int[table.columns().size()];
    for (TableRow row : table.rows()) {
      markup.open("tr");
      int column = 0;
      for (TableCell cell : row.cells()) {
        while (covered[column] > 0) {
          column++;
        }
        cell(cell, table.columns().get(column));
        for (int covers = 0; covers < cell.columnSpan(); covers++) {
          covered[column++] = cell.rowSpan();
        }
      }
      for (int each = 0; each < covered.length; each++) {
        covered[each]--;
      }
      markup.close().line();
    }
  }

  private void cell(TableCell cell, TableColumn column) throws IOException {
    boolean header = column.rowHeader() && !isEmpty(cell);
    List<Attribute> attributes =
        new ArrayList<>(List.of(header ? attributes("scope", "row", column) : style(column)));
    if (cell.columnSpan() > 1) {
      attributes.add(attr("colspan", cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      attributes.add(attr("rowspan", cell.rowSpan()));
    }
    markup.open(header ? "th" : "td", attributes.toArray(Attribute[]::new));
    text.write(cell.inlines());
    markup.close();
  }

  /** A header that says nothing would be read out as one. */
  private static boolean isEmpty(TableCell cell) {
    return cell.inlines().stream().allMatch(inline -> inline.plainText().isBlank());
  }

  private static Attribute[] attributes(String name, String value, TableColumn column) {
    List<Attribute> attributes = new ArrayList<>(List.of(attr(name, value)));
    attributes.addAll(List.of(style(column)));
    return attributes.toArray(Attribute[]::new);
  }

  private static Attribute[] style(TableColumn column) {
    return switch (column.alignment()) {
      case START -> new Attribute[0];
      case CENTER -> new Attribute[] {attr("class", "center")};
      case END -> new Attribute[] {attr("class", "end")};
    };
  }
}
