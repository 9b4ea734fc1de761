package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Items of a timeline that stand together, such as those of one activity line.
 *
 * @param name what they have in common
 * @param items the items in order, at least one
 */
public record TimelineGroup(String name, List<TimelineItem> items) {
  public TimelineGroup {
    name = Check.visibleText("chart/group/name", name);
    items = Check.list("chart/group/items", items, 1, Limits.TIMELINE_ITEMS);
  }
}
