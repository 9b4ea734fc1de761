package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** The items of the endorsed plan, a table for each activity line: output, office, dates, state. Lines without any say so. */
final class ItemsSection {
  private ItemsSection() {}

  static List<Block> of(Page page) {
    EndorsedPlan endorsed = EndorsedPlan.of(page);
    if (endorsed.plan().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableListMultimap<Id<ActivityLine>, WorkplanItem> byLine =
        Multimaps.index(endorsed.plan().get().items(), WorkplanItem::activityLine);
    Stream<Id<ActivityLine>> lines = page.strategy().activityLines().stream().map(ActivityLine::id);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("items.heading"), "items"));
    Stream.concat(lines, byLine.keySet().stream())
        .distinct()
        .forEach(line -> blocks.addAll(line(page, endorsed, line, byLine.get(line))));
    return blocks.build();
  }

  private static List<Block> line(
      Page page, EndorsedPlan endorsed, Id<ActivityLine> line, List<WorkplanItem> items) {
    String title =
        page.strategy().activityLine(line).map(one -> page.in(one.title())).orElse(line.value());
    return List.of(
        new Heading(2, title, Anchors.of("items", line)),
        items.isEmpty()
            ? Paragraph.of(page.wording().text("items.none"))
            : table(page, endorsed, title, items));
  }

  private static Block table(
      Page page, EndorsedPlan endorsed, String title, List<WorkplanItem> items) {
    return new Table(
        page.wording().text("items.caption", "line", title),
        List.of(
            TableColumn.rowHeader(page.wording().text("workplan.item")),
            TableColumn.text(page.wording().text("items.output")),
            TableColumn.text(page.wording().text("items.owner")),
            TableColumn.text(page.wording().text("items.start")),
            TableColumn.text(page.wording().text("workplan.due")),
            TableColumn.text(page.wording().text("workplan.state"))),
        items.stream().map(item -> row(page, endorsed, item)).toList());
  }

  private static TableRow row(Page page, EndorsedPlan endorsed, WorkplanItem item) {
    return TableRow.of(
        TableCell.of(page.inline(item.title())),
        TableCell.of(ItemWords.output(page, item)),
        TableCell.of(ItemWords.owner(page, item)),
        TableCell.of(page.formats().day(item.start())),
        TableCell.of(page.formats().day(item.due())),
        TableCell.of(ItemWords.state(page, item, endorsed.standing())));
  }
}
