package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;

/**
 * A bar chart of an indicator by the first of its dimensions that bars can show; the other groups stand in the {@link
 * DetailsSection}. The text alternative names every bar of a small chart, and the ends of a large one.
 */
final class GroupChart {
  private static final int MOST_GROUPS = 24;
  private static final int MOST_SAID = 8;

  /** Bars of these would set side by side what cannot be compared. */
  private static final Set<String> NEVER_COMPARED = ImmutableSet.of("currency", "unit");

  private final Page page;
  private final String dimension;
  private final String name;
  private final List<Figure> figures;

  private GroupChart(Page page, String dimension, String name, List<Figure> figures) {
    this.page = page;
    this.dimension = dimension;
    this.name = name;
    this.figures = figures;
  }

  /** The chart; empty where the indicator has no groups that bars can show. */
  static Optional<Block> of(Page page, IndicatorResult result) {
    Figure headline = result.headline();
    String name = page.in(result.definition().name());
    return result.figures().stream()
        .filter(figure -> figure.measure().equals(headline.measure()))
        .filter(figure -> figure.unit() == headline.unit())
        .filter(figure -> figure.group().values().size() == 1)
        .collect(Collectors.groupingBy(
            figure -> dimension(figure.group()),
            LinkedHashMap::new,
            ImmutableList.toImmutableList()))
        .entrySet()
        .stream()
        .map(entry -> new GroupChart(page, entry.getKey(), name, entry.getValue()))
        .filter(GroupChart::canBeDrawn)
        .findFirst()
        .map(GroupChart::block);
  }

  private static String dimension(Group group) {
    return group.values().keySet().iterator().next();
  }

  private boolean canBeDrawn() {
    return figures.size() > 1
        && figures.size() <= MOST_GROUPS
        && !NEVER_COMPARED.contains(dimension)
        && numbered().stream().noneMatch(figure -> number(figure).signum() < 0)
        && differs();
  }

  /** Bars of one length, or only two of them, say no more than a line of the annex. */
  private boolean differs() {
    return numbered().size() > 2
        && numbered().stream().map(GroupChart::number).distinct().count() > 1;
  }

  private Block block() {
    String title = page.wording()
        .text(
            "chart.title",
            ImmutableMap.of("indicator", name, "dimension", page.groups().dimension(dimension)));
    return new BarChart(
        title,
        alternative(),
        page.wording().text("chart.data", "title", title),
        page.groups().dimension(dimension),
        figures.stream()
            .map(figure -> page.groups().group(figure.group()).text())
            .toList(),
        List.of(new ChartSeries(name, figures.stream().map(this::value).toList())),
        List.of());
  }

  /** Every bar of a small chart; of a large one the ends, and how many groups have no figure. */
  private String alternative() {
    ChartWords words = new ChartWords(page.wording());
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    if (figures.size() <= MOST_SAID) {
      sentences.add(
          words.every("bar", figures.stream().map(figure -> bar(words, figure)).toList()));
    } else {
      Ordering<Figure> bySize = Ordering.natural().onResultOf(GroupChart::number);
      sentences.add(words.groups("bar", figures.size()));
      sentences.add(words.highest(bar(words, Collections.max(numbered(), bySize))));
      sentences.add(words.lowest(bar(words, Collections.min(numbered(), bySize))));
      if (numbered().size() < figures.size()) {
        sentences.add(words.missing(figures.size() - numbered().size()));
      }
    }
    return words.together(sentences.add(words.tableFollows()).build());
  }

  private String bar(ChartWords words, Figure figure) {
    return words.value(
        page.groups().group(figure.group()).text(), page.figures().result(figure));
  }

  private ChartValue value(Figure figure) {
    String label = page.figures().result(figure);
    return figure.result() instanceof Result.Value value
        ? ChartValue.of(value.value(), label)
        : ChartValue.missing(label);
  }

  private List<Figure> numbered() {
    return figures.stream()
        .filter(figure -> figure.result() instanceof Result.Value)
        .toList();
  }

  private static BigDecimal number(Figure figure) {
    return ((Result.Value) figure.result()).value();
  }
}
