package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;

/** Finds out on which side the first column of a table stands, by the words of its header and of the last one's. */
final class ColumnOrder extends PDFTextStripper {
  private static final int COLUMNS = 3;

  private final String first;
  private final String last;
  private final Map<Integer, Float> firstAt = new HashMap<>();
  private final Map<Integer, Float> lastAt = new HashMap<>();
  private int order;

  private ColumnOrder(String first, String last) {
    this.first = first;
    this.last = last;
  }

  /** 1 if the first column stands to the right of the last one, -1 if to the left, 0 if no headers were found. */
  static int of(ReportDocument report, PDDocument document) throws IOException {
    List<TableColumn> columns = report.blocks().stream()
        .filter(Table.class::isInstance)
        .map(block -> ((Table) block).columns())
        .filter(found -> found.size() >= COLUMNS)
        .findFirst()
        .orElseThrow();
    ColumnOrder order =
        new ColumnOrder(word(columns.get(0)), word(columns.get(columns.size() - 1)));
    order.setSortByPosition(true);
    order.getText(document);
    return order.order;
  }

  private static String word(TableColumn column) {
    return ReportWords.of(column.header()).get(0);
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) {
    List<String> words = ReportWords.of(text);
    int height = Math.round(places.get(0).getYDirAdj());
    float place = places.get(0).getXDirAdj();
    if (words.contains(first)) {
      firstAt.put(height, place);
    }
    if (words.contains(last)) {
      lastAt.put(height, place);
    }
    @Nullable Float one = firstAt.get(height);
    @Nullable Float other = lastAt.get(height);
    if (order == 0 && one != null && other != null) {
      order = one > other ? 1 : -1;
    }
  }

  @Override
  protected void startPage(PDPage page) {
    firstAt.clear();
    lastAt.clear();
  }
}
