package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.report.Note;

/** Says how ratings are given, so that the thresholds stand beside every rating. */
final class RatingWords {
  private RatingWords() {}

  /** All thresholds, to stand under figures that are rated. */
  static Note note(Page page) {
    return Note.of(page.wording().text("figures.thresholds", "thresholds", thresholds(page)));
  }

  /** All thresholds in one line. */
  static String thresholds(Page page) {
    RatingScale scale = page.evaluation().scale();
    String above = scale.thresholds().stream()
        .map(threshold -> threshold(page, threshold))
        .collect(Collectors.joining(page.wording().text("thresholds.separator")));
    return page.wording()
        .text(
            "thresholds.line",
            ImmutableMap.of("above", above, "otherwise", page.figures().rating(scale.otherwise())));
  }

  private static String threshold(Page page, RatingThreshold threshold) {
    String share = page.formats().percentage(threshold.atLeast().movePointRight(2));
    return page.wording()
        .text(
            "thresholds.step",
            ImmutableMap.of("rating", page.figures().rating(threshold.rating()), "share", share));
  }
}
