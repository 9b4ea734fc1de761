package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;

/** The figures by activity line, then those of no line of this strategy; each with its table and charts. */
final class LinesSection {
  private LinesSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("lines.heading"), "lines"));
    page.strategy().activityLines().forEach(line -> blocks.addAll(line(page, line)));
    List<IndicatorResult> working = page.evaluation().indicators().stream()
        .filter(result ->
            page.strategy().activityLines().stream().noneMatch(line -> isUnder(page, line, result)))
        .toList();
    if (!working.isEmpty()) {
      String title = page.wording().text("lines.working");
      blocks.add(new Heading(2, title, "working"));
      blocks.addAll(FigureBlocks.of(page, title, working));
    }
    return blocks.build();
  }

  /** An indicator that speaks to several lines stands under the first of them, so that it is not read twice. */
  private static List<Block> line(Page page, ActivityLine line) {
    List<IndicatorResult> results = page.evaluation().indicators().stream()
        .filter(result -> isUnder(page, line, result))
        .toList();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(2, page.in(line.title()), Anchors.of("line", line.id())));
    blocks.addAll(page.narrative(line));
    if (results.isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("lines.none")));
    } else {
      blocks.addAll(FigureBlocks.of(page, page.in(line.title()), results));
    }
    return blocks.build();
  }

  private static boolean isUnder(Page page, ActivityLine line, IndicatorResult result) {
    return page.strategy().activityLines().stream()
        .map(ActivityLine::id)
        .filter(result.definition().activityLines()::contains)
        .findFirst()
        .filter(line.id()::equals)
        .isPresent();
  }
}
