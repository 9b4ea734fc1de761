package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.ChartDay;
import org.officialstats.advocacy.report.TimelineChart;
import org.officialstats.advocacy.report.TimelineColumns;
import org.officialstats.advocacy.report.TimelineGroup;
import org.officialstats.advocacy.report.TimelineItem;

/** The items of a plan in time: in one chart, or in one for each activity line where they are too many for one. */
final class PlanTimeline {
  private static final int MOST_ITEMS = 36;
  private static final int MOST_LINES = 12;

  private final Page page;
  private final EndorsedPlan endorsed;

  private PlanTimeline(Page page, EndorsedPlan endorsed) {
    this.page = page;
    this.endorsed = endorsed;
  }

  /** The charts; a line with more items than a chart can show has none, its items are in the table. */
  static List<Block> of(Page page, EndorsedPlan endorsed, Workplan plan) {
    PlanTimeline timeline = new PlanTimeline(page, endorsed);
    ImmutableListMultimap<String, WorkplanItem> byLine =
        Multimaps.index(plan.items(), item -> ItemWords.line(page, item).plainText());
    List<TimelineGroup> groups = byLine.asMap().entrySet().stream()
        .filter(line -> line.getValue().size() <= MOST_ITEMS)
        .map(line -> new TimelineGroup(
            line.getKey(), line.getValue().stream().map(timeline::item).toList()))
        .toList();
    int items = groups.stream().mapToInt(group -> group.items().size()).sum();
    return items <= MOST_ITEMS && groups.size() <= MOST_LINES && !groups.isEmpty()
        ? List.of(timeline.chart(groups))
        : groups.stream().map(group -> timeline.chart(List.of(group))).toList();
  }

  private TimelineItem item(WorkplanItem item) {
    return new TimelineItem(
        page.in(item.title()),
        day(item.start()),
        day(item.due()),
        ItemWords.shortState(page, item, endorsed.standing()));
  }

  private ChartDay day(LocalDate day) {
    return ChartDay.of(day, page.formats().day(day));
  }

  private Block chart(List<TimelineGroup> groups) {
    String title = groups.size() == 1
        ? page.wording().text("items.caption", "line", groups.get(0).name())
        : page.wording().text("timeline.title");
    return new TimelineChart(
        title,
        alternative(groups),
        page.wording().text("chart.data", "title", title),
        new TimelineColumns(
            page.wording().text("workplan.line"),
            page.wording().text("workplan.item"),
            page.wording().text("items.start"),
            page.wording().text("workplan.due"),
            page.wording().text("workplan.state")),
        groups,
        quarters(),
        Optional.of(day(page.evaluation().asOf())));
  }

  private List<ChartDay> quarters() {
    ReportingPeriod year = page.evaluation().period().wholeYear();
    return Stream.of(1, 2, 3, 4)
        .map(number -> new ReportingPeriod(year.year(), number, year.fiscal()))
        .map(quarter -> ChartDay.of(
            page.strategy().calendar().firstDay(quarter), page.formats().period(quarter)))
        .toList();
  }

  private String alternative(List<TimelineGroup> groups) {
    ChartWords words = new ChartWords(page.wording());
    List<String> states = groups.stream()
        .flatMap(group -> group.items().stream())
        .collect(
            Collectors.groupingBy(TimelineItem::state, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(state -> words.value(state.getKey(), page.formats().whole(state.getValue())))
        .toList();
    return words.together(List.of(words.every("timeline", states), words.tableFollows()));
  }
}
