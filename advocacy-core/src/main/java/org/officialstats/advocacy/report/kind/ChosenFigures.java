package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Paragraph;

/**
 * The few figures of a short report. Those of the group that it is about come first, then those of the whole that have a
 * target, then others; in each, what came of the work before the work itself. A short report goes to people who do not
 * know the work: figures of input and process, what is no number, and what rests on records that they may not see, such
 * as their own stances, are not among them.
 */
final class ChosenFigures {
  private static final Set<Level> TOLD =
      ImmutableSet.of(Level.OUTCOME, Level.OUT_TAKE, Level.OUTPUT);

  private ChosenFigures() {}

  /** A figure with the indicator that it is of. */
  private record Chosen(IndicatorResult result, Figure figure) {
    boolean isNumber() {
      return figure.result() instanceof Result.Value || figure.result() instanceof Result.Interval;
    }
  }

  /** The part of the report with so many figures at most, those about one group of a dimension before others. */
  static List<Block> about(Page page, int most, String dimension, Id<?> id) {
    List<Chosen> chosen =
        chosen(page, Group.of(dimension, id.value())).limit(most).toList();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("chosen.heading"), "figures"));
    if (chosen.isEmpty()) {
      return blocks.add(Paragraph.of(page.wording().text("chosen.none"))).build();
    }
    List<KeyFigure> figures = chosen.stream()
        .map(one -> FigurePanel.of(page, one.result(), one.figure()))
        .toList();
    blocks.add(new KeyFigures(figures));
    if (figures.stream().anyMatch(figure -> figure.status().isPresent())) {
      blocks.add(RatingWords.note(page));
    }
    return blocks.build();
  }

  /** Whether records stand behind the figure, and the readers might look at every one of them. */
  private static boolean isShowable(Page page, Figure figure) {
    return figure.abridged().isEmpty()
        && figure.counted() > 0
        && page.readers().maySee(figure.evidence().counted());
  }

  private static Stream<Chosen> chosen(Page page, Group group) {
    List<IndicatorResult> told = page.evaluation().indicators().stream()
        .filter(result -> TOLD.contains(result.definition().level()))
        .sorted(Comparator.comparing(
            (IndicatorResult result) -> result.definition().level(), Comparator.reverseOrder()))
        .toList();
    Stream<Chosen> ofTheGroup = told.stream()
        .flatMap(result ->
            result.headlineOf(group.toString()).map(figure -> new Chosen(result, figure)).stream());
    Stream<Chosen> ofTheWhole = told.stream()
        .sorted(Comparator.comparing(result -> page.assessment(result).isEmpty()))
        .map(result -> new Chosen(result, result.headline()));
    return Stream.concat(ofTheGroup, ofTheWhole)
        .filter(Chosen::isNumber)
        .filter(one -> isShowable(page, one.figure()))
        .collect(Collectors.toMap(
            one -> one.result().code(), one -> one, (first, second) -> first, LinkedHashMap::new))
        .values()
        .stream();
  }
}
