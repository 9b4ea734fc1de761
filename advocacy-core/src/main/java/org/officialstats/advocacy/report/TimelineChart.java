package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Items over time, such as the activities of a workplan, in groups one below the other.
 *
 * <p>An item without a first or a last day is open at that side. States are told apart by how their bars are drawn, and
 * stand in words beside a sample.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its items
 * @param columns what its parts are called
 * @param groups the items, 1 to 36 in 1 to 12 groups, with at most 6 different states
 * @param ticks days to mark on the scale, such as the first days of quarters, with their printed labels; each with a day,
 *     at most 24
 * @param asOf the day on which the states are as shown, with its printed label; empty for none
 */
public record TimelineChart(
    String title,
    String alternative,
    String dataCaption,
    TimelineColumns columns,
    List<TimelineGroup> groups,
    List<ChartDay> ticks,
    Optional<ChartDay> asOf)
    implements Chart {

  public TimelineChart {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    requireNonNull(columns, "columns");
    groups = Check.list("chart/groups", groups, 1, Limits.TIMELINE_GROUPS);
    ticks = Check.list("chart/ticks", ticks, 0, Limits.TIMELINE_TICKS);
    requireNonNull(asOf, "asOf");
    Check.range("chart/items", (int) items(groups).count(), 1, Limits.TIMELINE_ITEMS);
    Check.range("chart/states", counts(groups).size(), 1, Limits.TIMELINE_STATES);
    Stream.concat(ticks.stream(), asOf.stream()).forEach(TimelineChart::checkDay);
  }

  /** The states in the order in which they first occur, each with the number of its items. */
  public Map<String, Integer> states() {
    return counts(groups);
  }

  /** The first day of any item, tick or the as-of day; empty when no day is known. */
  public Optional<LocalDate> first() {
    return days().min(LocalDate::compareTo);
  }

  /** The last day of any item, tick or the as-of day; empty when no day is known. */
  public Optional<LocalDate> last() {
    return days().max(LocalDate::compareTo);
  }

  @Override
  public Table dataTable() {
    ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
    for (TimelineGroup group : groups) {
      for (TimelineItem item : group.items()) {
        rows.add(TableRow.ofTexts(List.of(
            group.name(), item.name(), item.start().label(), item.end().label(), item.state())));
      }
    }
    return new Table(
        dataCaption,
        List.of(
            TableColumn.text(columns.group()),
            TableColumn.rowHeader(columns.item()),
            TableColumn.text(columns.start()),
            TableColumn.text(columns.end()),
            TableColumn.text(columns.state())),
        rows.build());
  }

  private Stream<LocalDate> days() {
    Stream<ChartDay> ofItems = items(groups).flatMap(item -> Stream.of(item.start(), item.end()));
    return Stream.of(ofItems, ticks.stream(), asOf.stream())
        .flatMap(days -> days)
        .flatMap(day -> day.day().stream());
  }

  private static void checkDay(ChartDay day) {
    if (day.day().isEmpty()) {
      throw new IllegalArgumentException("[chart/ticks] no day: '" + day.label()
          + "'; expected ticks and the as-of day to have one; leave them out otherwise");
    }
  }

  private static Stream<TimelineItem> items(List<TimelineGroup> groups) {
    return groups.stream().map(TimelineGroup::items).flatMap(List::stream);
  }

  private static Map<String, Integer> counts(List<TimelineGroup> groups) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    items(groups).forEach(item -> counts.merge(item.state(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }
}
