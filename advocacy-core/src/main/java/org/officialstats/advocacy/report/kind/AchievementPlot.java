package org.officialstats.advocacy.report.kind;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.DotPlot;
import org.officialstats.advocacy.report.DotRow;
import org.officialstats.advocacy.report.ReferenceLine;

/** How far rated figures have come on the way from baseline to target, beside the thresholds of the ratings. */
final class AchievementPlot {
  private static final int MOST = 24;
  private static final int LEAST = 3;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Page page;
  private final List<DotRow> rows;

  private AchievementPlot(Page page, List<DotRow> rows) {
    this.page = page;
    this.rows = rows;
  }

  /** The plot; empty where a few figures say it as well, or none has come forward. */
  static Optional<Block> of(Page page) {
    List<DotRow> rows = page.evaluation().indicators().stream()
        .flatMap(result -> row(page, result).stream())
        .limit(MOST)
        .toList();
    return Optional.of(new AchievementPlot(page, rows))
        .filter(plot -> rows.size() >= LEAST)
        .map(AchievementPlot::block);
  }

  private static Optional<DotRow> row(Page page, IndicatorResult result) {
    return page.assessment(result)
        .map(Assessment::achievement)
        .filter(Result.Value.class::isInstance)
        .map(achievement -> ((Result.Value) achievement).value().movePointRight(2))
        .filter(share -> share.signum() >= 0)
        .map(share -> new DotRow(
            page.in(result.definition().name()),
            ChartValue.of(share, page.formats().percentage(share)),
            Optional.of(ChartValue.of(ALL, page.formats().percentage(ALL)))));
  }

  private Block block() {
    String title = page.wording().text("achievement.title");
    return new DotPlot(
        title,
        alternative(),
        page.wording().text("chart.data", "title", title),
        page.wording().text("figures.indicator"),
        page.wording().text("achievement.share"),
        page.wording().text("figures.target"),
        rows,
        page.evaluation().scale().thresholds().stream()
            .filter(threshold -> threshold.atLeast().signum() > 0)
            .limit(6)
            .map(threshold -> new ReferenceLine(
                threshold.atLeast().movePointRight(2), page.figures().rating(threshold.rating())))
            .toList());
  }

  private String alternative() {
    Comparator<DotRow> byShare = Comparator.comparing(row -> row.value().value().orElseThrow());
    long reached = rows.stream()
        .filter(row -> row.value().value().orElseThrow().compareTo(ALL) >= 0)
        .count();
    ChartWords words = new ChartWords(page.wording());
    return words.together(List.of(
        words.groups("dot-plot", rows.size()),
        page.wording().count("achievement.reached", reached),
        words.highest(named(words, Collections.max(rows, byShare))),
        words.lowest(named(words, Collections.min(rows, byShare))),
        words.tableFollows()));
  }

  private static String named(ChartWords words, DotRow row) {
    return words.value(row.name(), row.value().label());
  }
}
