package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** What each figure rests on, and of what share of the records it cannot be told whether they count; the largest first. */
final class CoverageSection {
  private CoverageSection() {}

  static List<Block> of(Page page) {
    List<IndicatorResult> results = page.evaluation().indicators().stream()
        .sorted(Comparator.comparing(
            (IndicatorResult result) -> unknownShare(result.headline()), Comparator.reverseOrder()))
        .toList();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("coverage.heading"), "coverage"));
    if (results.isEmpty()) {
      return blocks.add(Paragraph.of(page.wording().text("coverage.nothing"))).build();
    }
    return blocks
        .add(new Table(
            page.wording().text("coverage.caption"),
            List.of(
                TableColumn.rowHeader(page.wording().text("figures.indicator")),
                TableColumn.text(page.wording().text("figures.coverage")),
                TableColumn.number(page.wording().text("coverage.unknown-share"))),
            results.stream().map(result -> row(page, result)).toList()))
        .add(Note.of(page.wording().text("coverage.note")))
        .build();
  }

  private static TableRow row(Page page, IndicatorResult result) {
    Figure headline = result.headline();
    return TableRow.of(
        TableCell.of(page.inline(result.definition().name()), page.code(result)),
        TableCell.of(page.figures().coverage(headline)),
        TableCell.of(
            headline.population() == 0
                ? page.wording().text("coverage.none")
                : page.formats().percentage(unknownShare(headline).movePointRight(2))));
  }

  private static BigDecimal unknownShare(Figure figure) {
    return figure.population() == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(figure.unknown())
            .divide(BigDecimal.valueOf(figure.population()), MathContext.DECIMAL64);
  }
}
