package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Comparison;
import org.officialstats.advocacy.evaluation.Comparisons;
import org.officialstats.advocacy.evaluation.FigureComparison;
import org.officialstats.advocacy.evaluation.IndicatorComparison;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Told;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** The figures of the whole beside those of earlier periods, only where they mean the same; else why they do not. */
final class ComparisonSection {
  private ComparisonSection() {}

  static List<Block> of(Page page) {
    boolean isYear = page.evaluation().period().isYear();
    String title = isYear ? "comparison.heading-year" : "comparison.heading-quarter";
    String none = isYear ? "comparison.none-year" : "comparison.none-quarter";
    Heading heading = new Heading(1, page.wording().text(title), "comparison");
    Stream<Block> blocks = page.input().earlier().isEmpty()
        ? Stream.of(Paragraph.of(page.wording().text(none)))
        : page.input().earlier().stream()
            .map(earlier -> comparison(page, earlier))
            .flatMap(comparison -> Stream.of(source(page, comparison), table(page, comparison)));
    return Stream.concat(Stream.of(heading), blocks).toList();
  }

  /** Both periods as the readers may see them. */
  private static Comparison comparison(Page page, ReportInput.EarlierPeriod earlier) {
    return Comparisons.between(
        page.evaluation(),
        new Shown(page.readers(), page.wording()).evaluation(earlier.evaluation()),
        page.strategy().calendar(),
        earlier.published());
  }

  private static Block source(Page page, Comparison comparison) {
    return Note.of(page.wording()
        .text(
            comparison.published().isPresent() ? "comparison.published" : "comparison.computed",
            ImmutableMap.of(
                "period", page.formats().period(comparison.earlier()),
                "day", page.formats().day(comparison.asOf()),
                "revision", comparison.knownAt().toString())));
  }

  private static Block table(Page page, Comparison comparison) {
    return new Table(
        page.wording()
            .text("comparison.caption", "period", page.formats().period(comparison.earlier())),
        List.of(
            TableColumn.rowHeader(page.wording().text("figures.indicator")),
            TableColumn.text(page.formats().period(comparison.earlier())),
            TableColumn.text(page.formats().period(comparison.period())),
            TableColumn.text(page.wording().text("comparison.difference"))),
        page.evaluation().indicators().stream()
            .flatMap(result -> rows(page, result, comparison))
            .toList());
  }

  private static Stream<TableRow> rows(Page page, IndicatorResult result, Comparison comparison) {
    IndicatorComparison compared = comparison.indicator(result.code()).orElseThrow();
    if (compared.notComparable().isPresent()) {
      return Stream.of(notComparable(page, result, compared));
    }
    return compared.figures().stream()
        .filter(figure -> figure.group().isAll())
        .map(figure -> row(page, result, figure));
  }

  private static TableRow notComparable(
      Page page, IndicatorResult result, IndicatorComparison compared) {
    Inline reason = page.reason(compared.notComparable().orElseThrow());
    return TableRow.of(
        TableCell.of(page.inline(result.definition().name()), page.code(result)),
        TableCell.of(page.wording().text("comparison.not-comparable")),
        TableCell.of(Strong.of(page.figures().result(result.headline()))),
        TableCell.of(reason));
  }

  private static TableRow row(Page page, IndicatorResult result, FigureComparison figure) {
    String measure = page.measure(figure.measure())
        .map(one -> page.wording().text("figures.measure", "measure", one))
        .orElse("");
    return TableRow.of(
        TableCell.of(page.inline(result.definition().name()), Text.of(measure), page.code(result)),
        TableCell.of(told(page, figure.before(), figure.unit())),
        TableCell.of(Strong.of(told(page, figure.now(), figure.unit()))),
        TableCell.of(difference(page, figure)));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the comparison
  private static String told(Page page, Optional<Told> told, Unit unit) {
    return told.map(one -> page.figures().result(one.result(), unit))
        .orElseGet(() -> page.wording().text("restatements.not-given"));
  }

  /** By how much it is more, in percentage points where the figures are percentages. */
  private static String difference(Page page, FigureComparison figure) {
    if (figure.difference() instanceof Result.Value value) {
      String number = switch (figure.unit()) {
        case PERCENT -> page.wording().count("comparison.points", value.value());
        case YES_NO -> page.formats().number(value.value());
        default -> page.figures().number(value.value(), figure.unit());
      };
      return value.value().signum() > 0
          ? page.wording().text("comparison.more", "number", number)
          : number;
    }
    return page.figures().result(figure.difference(), figure.unit());
  }
}
