package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * How each of several groups is made up, such as the stances of audiences: one bar for each group, as long as the chart is
 * wide, whatever the size of the group.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its figures
 * @param groupName what the groups are, such as "Audience"
 * @param parts what each group is made of, in order, 1 to 6
 * @param groups the groups, 1 to 24, each with one value for each part: figures with a sum above zero, or only words, since
 *     the shares of a whole with an unknown part are unknown
 */
public record ShareChart(
    String title,
    String alternative,
    String dataCaption,
    String groupName,
    List<String> parts,
    List<ChartSeries> groups)
    implements Chart {

  public ShareChart {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    groupName = Check.visibleText("chart/groupName", groupName);
    parts = SeriesGrid.names("chart/parts", "chart/part", parts, Limits.PARTS);
    groups = Check.list("chart/groups", groups, 1, Limits.CATEGORIES);
    SeriesGrid.check(parts.size(), groups);
    groups.forEach(ShareChart::checkWhole);
  }

  private static void checkWhole(ChartSeries group) {
    ChartSummary summary = group.summary();
    boolean unknown = summary.missing().size() == group.values().size();
    if (!unknown && (!summary.missing().isEmpty() || summary.total().signum() == 0)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[chart/groups] no shares: %d of %d parts missing, the rest sums to %s; expected figures with a sum above zero,"
              + " or a word for each part",
          summary.missing().size(),
          group.values().size(),
          summary.total().toPlainString()));
    }
  }

  @Override
  public Table dataTable() {
    ImmutableList.Builder<TableColumn> columns = ImmutableList.builder();
    columns.add(TableColumn.rowHeader(groupName));
    parts.forEach(part -> columns.add(TableColumn.number(part)));
    return new Table(
        dataCaption,
        columns.build(),
        groups.stream().map(ShareChart::row).collect(ImmutableList.toImmutableList()));
  }

  private static TableRow row(ChartSeries group) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add(group.name());
    group.values().forEach(value -> texts.add(value.label()));
    return TableRow.ofTexts(texts.build());
  }
}
