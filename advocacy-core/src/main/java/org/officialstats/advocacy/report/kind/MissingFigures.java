package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Indicators without a number, each with the reason, and how many figures are withheld as they would speak of few people. */
final class MissingFigures {
  private MissingFigures() {}

  static List<Block> of(Page page) {
    List<IndicatorResult> missing = page.evaluation().indicators().stream()
        .filter(result -> result.headline().result() instanceof Result.Missing)
        .toList();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("missing.heading"), "missing"));
    blocks.add(
        missing.isEmpty()
            ? Paragraph.of(page.wording().text("missing.none"))
            : table(page, missing));
    blocks.add(Note.of(page.wording()
        .count("missing.withheld", count(page, Result.Suppressed.class::isInstance))));
    return blocks.build();
  }

  private static Table table(Page page, List<IndicatorResult> missing) {
    return new Table(
        page.wording().text("missing.caption"),
        List.of(
            TableColumn.rowHeader(page.wording().text("figures.indicator")),
            TableColumn.text(page.wording().text("figures.result")),
            TableColumn.text(page.wording().text("missing.why"))),
        missing.stream().map(result -> row(page, result)).toList());
  }

  private static TableRow row(Page page, IndicatorResult result) {
    Figure headline = result.headline();
    return TableRow.of(
        TableCell.of(page.inline(result.definition().name()), page.code(result)),
        TableCell.of(page.figures().result(headline)),
        TableCell.of(page.figures()
            .detail(headline.result())
            .orElseGet(() -> Text.of(page.wording().text("text.none")))));
  }

  private static BigDecimal count(Page page, Predicate<Result> which) {
    return BigDecimal.valueOf(page.evaluation().indicators().stream()
        .flatMap(result -> result.figures().stream())
        .map(Figure::result)
        .filter(which)
        .count());
  }
}
