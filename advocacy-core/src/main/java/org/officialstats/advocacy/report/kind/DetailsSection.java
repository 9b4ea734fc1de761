package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** The annex: every figure for a group, a table for each indicator that has any. */
final class DetailsSection {
  private DetailsSection() {}

  static List<Block> of(Page page) {
    List<Block> tables = page.evaluation().indicators().stream()
        .filter(result -> !grouped(result).isEmpty())
        .map(result -> table(page, result))
        .toList();
    if (tables.isEmpty()) {
      return tables;
    }
    return ImmutableList.<Block>builder()
        .add(new Heading(1, page.wording().text("details.heading"), "details"))
        .add(Paragraph.of(page.wording().text("details.note")))
        .addAll(tables)
        .build();
  }

  private static Block table(Page page, IndicatorResult result) {
    return new Table(
        page.wording()
            .text(
                "details.caption",
                ImmutableMap.of(
                    "code",
                    result.code(),
                    "indicator",
                    page.in(result.definition().name()))),
        List.of(
            TableColumn.rowHeader(page.wording().text("details.group")),
            TableColumn.text(page.wording().text("details.dimension")),
            TableColumn.text(page.wording().text("figures.result")),
            TableColumn.text(page.wording().text("figures.coverage"))),
        grouped(result).stream().map(figure -> row(page, figure)).toList());
  }

  private static TableRow row(Page page, Figure figure) {
    Text group = page.groups().group(figure.group());
    return TableRow.of(
        page.measure(figure)
            .map(measure -> page.line(
                "details.measured", ImmutableMap.of("group", group, "measure", Text.of(measure))))
            .map(TableCell::new)
            .orElseGet(() -> TableCell.of(group)),
        TableCell.of(page.groups().dimensions(figure.group())),
        FigureBlocks.result(page, figure),
        TableCell.of(page.figures().coverage(figure)));
  }

  private static List<Figure> grouped(IndicatorResult result) {
    return result.figures().stream()
        .filter(figure -> !figure.group().isAll() && !figure.equals(result.headline()))
        .toList();
  }
}
