package org.officialstats.advocacy.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. A text that one would take for a
 * formula gets an apostrophe before it.
 */
final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Csv() {}

  /** The header of the columns and the rows; the table has no spans. */
  static byte[] bytes(Table table) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    line(csv, table.columns().stream().map(TableColumn::header).toList());
    table.rows().forEach(row -> line(csv, row.cells().stream().map(Csv::text).toList()));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(TableCell cell) {
    StringBuilder text = new StringBuilder();
    cell.inlines().forEach(inline -> text.append(inline.plainText()));
    return text.toString();
  }

  private static void line(StringBuilder csv, List<String> fields) {
    csv.append(fields.stream().map(Csv::field).collect(Collectors.joining(",")));
    csv.append("\r\n");
  }

  private static String field(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Spreadsheets skip spaces before a formula. */
  private static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
  }
}
