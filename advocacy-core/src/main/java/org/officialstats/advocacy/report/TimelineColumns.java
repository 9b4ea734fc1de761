package org.officialstats.advocacy.report;

/**
 * What the parts of a timeline are called, over the columns of its table.
 *
 * @param group what the groups are, such as "Activity line"
 * @param item what the items are, such as "Activity"
 * @param start the word for the first day
 * @param end the word for the last day
 * @param state the word for how an item stands
 */
public record TimelineColumns(String group, String item, String start, String end, String state) {
  public TimelineColumns {
    group = Check.visibleText("chart/columns/group", group);
    item = Check.visibleText("chart/columns/item", item);
    start = Check.visibleText("chart/columns/start", start);
    end = Check.visibleText("chart/columns/end", end);
    state = Check.visibleText("chart/columns/state", state);
  }
}
