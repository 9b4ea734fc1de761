package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.StatedRating;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Indicators as a table of their figures for the whole, with the rating scale, and a chart for each that has groups. */
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
    if (results.stream().anyMatch(result -> page.assessment(result).isPresent())) {
      blocks.add(RatingWords.note(page));
    }
    results.forEach(result ->
        LevelChart.of(page, result).or(() -> GroupChart.of(page, result)).ifPresent(blocks::add));
    return blocks.build();
  }

  /** A figure with its parts, or with the reason why there is no number. */
  static TableCell result(Page page, Figure figure) {
    Inline number = Strong.of(page.figures().result(figure));
    return page.figures()
        .detail(figure.result())
        .map(detail -> new TableCell(ImmutableList.<Inline>builder()
            .add(number)
            .addAll(page.line("figures.detail", ImmutableMap.of("detail", detail)))
            .build()))
        .orElseGet(() -> TableCell.of(number));
  }

  /** A row for each figure of the whole. */
  private static Stream<TableRow> rows(Page page, IndicatorResult result) {
    return result.figures().stream()
        .filter(figure -> figure.group().isAll() || figure.equals(result.headline()))
        .map(figure -> row(page, result, figure));
  }

  private static TableRow row(Page page, IndicatorResult result, Figure figure) {
    boolean headline = figure.equals(result.headline());
    Optional<Assessment> assessment = page.assessment(result).filter(one -> headline);
    boolean hidden = headline && assessment.isEmpty() && result.assessment().isPresent();
    return TableRow.of(
        name(page, result, figure),
        result(page, figure),
        TableCell.of(assessment
            .map(one -> page.figures().target(one, figure.unit()))
            .orElseGet(() -> page.wording().text(hidden ? "hidden" : "figures.no-target"))),
        rating(
            page,
            assessment
                .map(one -> page.figures().rating(one, figure.result()))
                .orElseGet(() -> ImmutableList.of(
                    Text.of(page.wording().text(hidden ? "hidden" : "figures.not-rated")))),
            headline ? page.standings().stated(result) : ImmutableList.of()),
        TableCell.of(page.figures().coverage(figure)));
  }

  /** The computed rating, and beside it those that people gave, with the reasons. */
  private static TableCell rating(Page page, List<Text> computed, List<StatedRating> stated) {
    return new TableCell(Stream.concat(
            computed.stream(), stated.stream().flatMap(one -> rating(page, one)))
        .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<Inline> rating(Page page, StatedRating stated) {
    String rating = page.figures().rating(stated.rating());
    return Stream.concat(
        Stream.of(Text.of(page.wording().text("figures.stated", "rating", rating))),
        stated.reason().stream().flatMap(page::sentences));
  }

  private static TableCell name(Page page, IndicatorResult result, Figure figure) {
    String kind = page.wording()
        .text(
            "figures.kind",
            ImmutableMap.of(
                "code", result.code(),
                "level", page.wording().word(result.definition().level())));
    String measure = page.measure(figure)
        .map(one -> page.wording().text("figures.measure", "measure", one))
        .orElse("");
    return new TableCell(Stream.concat(
            Stream.of(page.inline(result.definition().name()), Text.of(measure + kind)),
            Restated.mark(page, result.code()))
        .collect(ImmutableList.toImmutableList()));
  }
}
