package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.ShareChart;

/** How stances are distributed over the levels, for all positions and for each kind of them, as shares of a whole. */
final class LevelChart {
  private static final String LEVEL = "level";
  private static final String KIND = "position-kind";
  private static final int MOST_LEVELS = 6;
  private static final int MOST_KINDS = 23;

  private final Page page;
  private final IndicatorResult result;
  private final List<String> levels;

  private LevelChart(Page page, IndicatorResult result, List<String> levels) {
    this.page = page;
    this.result = result;
    this.levels = levels;
  }

  /** The chart; empty where the indicator is not given by level, or there is nothing to share out. */
  static Optional<Block> of(Page page, IndicatorResult result) {
    List<String> levels = groups(result)
        .filter(group -> group.keySet().equals(ImmutableSet.of(LEVEL)))
        .map(group -> String.valueOf(group.get(LEVEL)))
        .toList();
    LevelChart chart = new LevelChart(page, result, levels);
    return Optional.of(chart)
        .filter(one -> levels.size() > 1 && levels.size() <= MOST_LEVELS)
        .filter(one -> one.isWhole(one.values(ImmutableMap.of())))
        .map(LevelChart::block);
  }

  private static Stream<Map<String, String>> groups(IndicatorResult result) {
    return result.figures().stream()
        .filter(figure -> figure.measure().equals(result.headline().measure()))
        .map(figure -> figure.group().values());
  }

  private Block block() {
    ImmutableList.Builder<ChartSeries> rows = ImmutableList.builder();
    rows.add(new ChartSeries(page.wording().text("group.all"), values(ImmutableMap.of())));
    groups(result)
        .filter(group -> group.containsKey(LEVEL) && group.containsKey(KIND))
        .map(group -> String.valueOf(group.get(KIND)))
        .distinct()
        .limit(MOST_KINDS)
        .filter(kind -> isWhole(values(ImmutableMap.of(KIND, kind))))
        .forEach(kind -> rows.add(new ChartSeries(
            page.groups().group(Group.of(KIND, kind)).text(),
            values(ImmutableMap.of(KIND, kind)))));
    String title = page.wording()
        .text(
            "chart.title",
            ImmutableMap.of(
                "indicator", page.in(result.definition().name()),
                "dimension", page.groups().dimension(LEVEL)));
    return new ShareChart(
        title,
        alternative(),
        page.wording().text("chart.data", "title", title),
        page.groups().dimension(KIND),
        levels.stream().map(this::level).toList(),
        rows.build());
  }

  private String level(String level) {
    return page.groups().group(Group.of(LEVEL, level)).text();
  }

  private String alternative() {
    List<ChartValue> all = values(ImmutableMap.of());
    ChartWords words = new ChartWords(page.wording());
    List<String> parts = IntStream.range(0, levels.size())
        .mapToObj(place -> words.value(level(levels.get(place)), all.get(place).label()))
        .toList();
    return words.together(List.of(words.every("share", parts), words.tableFollows()));
  }

  private boolean isWhole(List<ChartValue> values) {
    return values.stream().allMatch(value -> value.value().isPresent())
        && values.stream().anyMatch(value -> value.value().orElseThrow().signum() > 0);
  }

  /** The figure of each level inside a part of the whole; a level that does not occur there is zero. */
  private List<ChartValue> values(Map<String, String> part) {
    return levels.stream()
        .map(level -> ImmutableMap.<String, String>builder()
            .putAll(part)
            .put(LEVEL, level)
            .buildOrThrow())
        .map(group -> value(new Group(group)))
        .toList();
  }

  private ChartValue value(Group group) {
    Optional<Figure> figure = result.headlineOf(group.toString());
    if (figure.isEmpty()) {
      return ChartValue.of(BigDecimal.ZERO, page.formats().whole(0));
    }
    String label = page.figures().result(figure.get());
    return figure.get().result() instanceof Result.Value value
        ? ChartValue.of(value.value(), label)
        : ChartValue.missing(label);
  }
}
