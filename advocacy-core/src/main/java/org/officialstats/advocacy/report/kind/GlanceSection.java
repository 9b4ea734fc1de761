package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;

/** The period at a glance: the words of the update, the figures that have a target, and what else to look at. */
final class GlanceSection {
  private static final int MOST = 9;

  private GlanceSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    String key = page.evaluation().period().isYear() ? "glance.heading-year" : "glance.heading";
    blocks.add(new Heading(1, page.wording().text(key), "glance"));
    blocks.addAll(page.overallNarrative());
    if (page.input().update().isPresent() && page.update().isEmpty()) {
      blocks.add(Note.of(page.wording().text("glance.words-hidden")));
    }
    List<IndicatorResult> assessed = page.evaluation().indicators().stream()
        .filter(result -> page.assessment(result).isPresent())
        .toList();
    blocks.addAll(assessed.isEmpty() ? noTargets(page) : keyFigures(page, assessed));
    blocks.add(Paragraph.of(page.wording()
        .text(
            "glance.look",
            ImmutableMap.of(
                "findings",
                    page.wording().count("findings.count", page.evaluation().found()),
                "restatements", page.wording().count("restatements.count", restatements(page))))));
    return blocks.build();
  }

  private static List<Block> noTargets(Page page) {
    boolean hidden = page.evaluation().indicators().stream()
        .anyMatch(result -> result.assessment().isPresent());
    return ImmutableList.of(
        Paragraph.of(page.wording().text(hidden ? "glance.targets-hidden" : "glance.no-targets")));
  }

  private static List<Block> keyFigures(Page page, List<IndicatorResult> assessed) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new KeyFigures(assessed.stream()
        .limit(MOST)
        .map(result -> FigurePanel.of(page, result, result.headline()))
        .toList()));
    if (assessed.size() > MOST) {
      blocks.add(Note.of(page.wording().count("glance.more", assessed.size() - MOST)));
    }
    blocks.add(RatingWords.note(page));
    AchievementPlot.of(page).ifPresent(blocks::add);
    return blocks.build();
  }

  private static int restatements(Page page) {
    return page.input().restatements().stream()
        .mapToInt(period -> period.restatements().size())
        .sum();
  }
}
