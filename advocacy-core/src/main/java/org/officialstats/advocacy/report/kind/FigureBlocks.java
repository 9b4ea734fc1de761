package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Indicators as a table of their figures, and a chart for each that is given by groups. */
final class FigureBlocks {
  private FigureBlocks() {}

  static List<Block> of(Page page, String subject, List<IndicatorResult> results) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Table(
        page.wording().text("figures.caption", "subject", subject),
        List.of(
            TableColumn.rowHeader(page.wording().text("figures.indicator")),
            TableColumn.text(page.wording().text("figures.result")),
            TableColumn.text(page.wording().text("figures.target")),
            TableColumn.text(page.wording().text("figures.rating")),
            TableColumn.text(page.wording().text("figures.coverage"))),
        results.stream().flatMap(result -> rows(page, result)).toList()));
    results.forEach(result -> blocks.addAll(GroupCharts.of(page, result)));
    return blocks.build();
  }

  /** A row for each figure of the whole; groups go into charts. */
  private static Stream<TableRow> rows(Page page, IndicatorResult result) {
    return result.figures().stream()
        .filter(figure -> figure.group().isAll() || figure.equals(result.headline()))
        .map(figure -> row(page, result, figure));
  }

  private static TableRow row(Page page, IndicatorResult result, Figure figure) {
    boolean headline = figure.equals(result.headline());
    String notSet = page.wording().text("figures.no-target");
    return TableRow.of(
        name(page, result, figure),
        result(page, figure),
        TableCell.of(result
            .assessment()
            .filter(assessment -> headline)
            .map(assessment -> page.figures().target(assessment, figure.unit()))
            .orElse(notSet)),
        TableCell.of(result
            .assessment()
            .filter(assessment -> headline)
            .map(assessment -> page.figures().rating(assessment))
            .orElse(page.wording().text("figures.not-rated"))),
        TableCell.of(page.figures().coverage(figure.evidence())));
  }

  private static TableCell name(Page page, IndicatorResult result, Figure figure) {
    String kind = page.wording()
        .text(
            "figures.kind",
            ImmutableMap.of(
                "code",
                result.code(),
                "level",
                page.wording().word(result.definition().level())));
    Inline name = page.inline(result.definition().name());
    if (figure.measure().equals(Figure.VALUE)) {
      return TableCell.of(name, Text.of(" " + kind));
    }
    String measure = page.wording().textOr("measure." + figure.measure(), figure.measure());
    return TableCell.of(
        name, Text.of(page.wording().text("figures.measure", "measure", measure) + " " + kind));
  }

  private static TableCell result(Page page, Figure figure) {
    Inline number = Strong.of(page.figures().result(figure));
    return page.figures()
        .detail(figure.result())
        .map(detail ->
            TableCell.of(number, Text.of(page.wording().text("figures.detail", "detail", detail))))
        .orElseGet(() -> TableCell.of(number));
  }
}
