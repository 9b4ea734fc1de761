package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;

/** The quarter at a glance: the words of the update, and the figures that have a target. */
final class GlanceSection {
  private static final int MOST = 9;

  private GlanceSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("glance.heading"), "glance"));
    blocks.addAll(page.overallNarrative());
    List<IndicatorResult> assessed = page.evaluation().indicators().stream()
        .filter(result -> result.assessment().isPresent())
        .limit(MOST)
        .toList();
    if (assessed.isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("glance.no-targets")));
    } else {
      blocks.add(new KeyFigures(
          assessed.stream().map(result -> keyFigure(page, result)).toList()));
      blocks.add(Note.of(
          page.wording().text("glance.thresholds", "thresholds", RatingWords.thresholds(page))));
    }
    return blocks.build();
  }

  private static KeyFigure keyFigure(Page page, IndicatorResult result) {
    Figure headline = result.headline();
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    page.figures().detail(headline.result()).ifPresent(notes::add);
    result.assessment().ifPresent(assessment -> {
      String target = page.figures().target(assessment, headline.unit());
      notes.add(page.wording().text("glance.target", ImmutableMap.of("target", target)));
    });
    notes.add(page.figures().coverage(headline.evidence()));
    return new KeyFigure(
        page.in(result.definition().name()),
        page.figures().result(headline),
        result
            .assessment()
            .map(assessment ->
                page.figures().status(assessment, page.evaluation().scale())),
        notes.build());
  }
}
