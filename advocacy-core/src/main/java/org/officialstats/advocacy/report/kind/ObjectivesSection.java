package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** How the objectives stand: for each, how many of its indicators have a figure, a rating, or neither. */
final class ObjectivesSection {
  private ObjectivesSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("objectives.heading"), "objectives"));
    blocks.add(new Table(
        page.wording().text("objectives.caption"),
        List.of(
            TableColumn.rowHeader(page.wording().text("objectives.objective")),
            TableColumn.number(page.wording().text("objectives.indicators")),
            TableColumn.number(page.wording().text("objectives.with-figure")),
            TableColumn.number(page.wording().text("objectives.without-figure")),
            TableColumn.number(page.wording().text("objectives.rated"))),
        page.strategy().objectives().stream()
            .map(objective -> row(page, objective))
            .toList()));
    blocks.add(Note.of(page.wording().text("objectives.note")));
    page.strategy().objectives().forEach(objective -> blocks.addAll(words(page, objective)));
    return blocks.build();
  }

  /** What the update says of the objective, under its title; nothing where it says nothing. */
  private static List<Block> words(Page page, Objective objective) {
    List<Block> words = page.narrative(objective);
    if (words.isEmpty()) {
      return words;
    }
    Heading heading =
        new Heading(2, page.in(objective.title()), Anchors.of("objective", objective.id()));
    return ImmutableList.<Block>builder().add(heading).addAll(words).build();
  }

  private static TableRow row(Page page, Objective objective) {
    List<IndicatorResult> results = page.evaluation().indicators().stream()
        .filter(result -> result.definition().objectives().isEmpty()
            || result.definition().objectives().contains(objective.id()))
        .toList();
    Predicate<IndicatorResult> missing =
        result -> result.headline().result() instanceof Result.Missing;
    return TableRow.of(
        TableCell.of(page.inline(objective.title())),
        count(page, results, result -> true),
        count(page, results, missing.negate()),
        count(page, results, missing),
        count(page, results, result -> isRated(page, result)));
  }

  private static boolean isRated(Page page, IndicatorResult result) {
    return page.assessment(result)
        .filter(assessment -> !assessment.rating().equals(Assessment.NOT_AVAILABLE))
        .isPresent();
  }

  private static TableCell count(
      Page page, List<IndicatorResult> results, Predicate<IndicatorResult> which) {
    return TableCell.of(
        page.formats().number(BigDecimal.valueOf(results.stream().filter(which).count())));
  }
}
