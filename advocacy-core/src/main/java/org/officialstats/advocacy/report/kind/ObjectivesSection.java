package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.RollUp;
import org.officialstats.advocacy.evaluation.Standing;
import org.officialstats.advocacy.evaluation.StatedRating;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** How the objectives stand: for each, how many of its indicators have a figure, a rating, or neither. */
final class ObjectivesSection {
  /** What a review says stands in a section of its own, see {@link ReviewSection}. */
  private static final String REVIEW = EntityKey.kindOf(AnnualReview.class);

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

  /** What is said of the objective, under its title; nothing where nothing is. */
  private static List<Block> words(Page page, Objective objective) {
    List<Block> words = Stream.concat(
            page.standings().stated(objective).stream()
                .filter(stated -> !stated.in().kind().equals(REVIEW))
                .map(stated -> rating(page, stated)),
            page.narrative(objective).stream())
        .toList();
    if (words.isEmpty()) {
      return words;
    }
    Heading heading =
        new Heading(2, page.in(objective.title()), Anchors.of("objective", objective.id()));
    return ImmutableList.<Block>builder().add(heading).addAll(words).build();
  }

  private static Block rating(Page page, StatedRating stated) {
    String rating =
        page.wording().text("objectives.stated", "rating", page.figures().rating(stated.rating()));
    return new Paragraph(
        Stream.concat(Stream.of(Text.of(rating)), stated.reason().stream().flatMap(page::sentences))
            .collect(ImmutableList.toImmutableList()));
  }

  private static TableRow row(Page page, Objective objective) {
    RollUp rollUp = page.standings().of(objective);
    return TableRow.of(
        TableCell.of(page.inline(objective.title())),
        count(page, rollUp, standing -> true),
        count(page, rollUp, Standing::hasFigure),
        count(page, rollUp, standing -> !standing.hasFigure()),
        count(page, rollUp, standing -> standing == Standing.RATED));
  }

  private static TableCell count(Page page, RollUp rollUp, Predicate<Standing> which) {
    long count =
        rollUp.entries().stream().map(RollUp.Entry::standing).filter(which).count();
    return TableCell.of(page.formats().whole(count));
  }
}
