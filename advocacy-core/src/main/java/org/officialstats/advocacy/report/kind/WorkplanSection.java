package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** Where the items of the endorsed workplan stand, and what changed in it since it was first endorsed. */
final class WorkplanSection {
  private WorkplanSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("workplan.heading"), "workplan"));
    EndorsedPlan endorsed = EndorsedPlan.of(page);
    endorsed.instead().map(Paragraph::of).ifPresent(blocks::add);
    endorsed.plan().ifPresent(plan -> {
      blocks.add(table(page, endorsed, plan));
      blocks.add(WorkplanChanges.of(page, endorsed.standing()));
    });
    return blocks.build();
  }

  private static Block table(Page page, EndorsedPlan endorsed, Workplan plan) {
    String caption = page.wording()
        .text(
            "workplan.caption",
            ImmutableMap.of(
                "title", page.in(plan.title()), "version", page.formats().whole(plan.version())));
    return new Table(
        caption,
        List.of(
            TableColumn.rowHeader(page.wording().text("workplan.item")),
            TableColumn.text(page.wording().text("workplan.line")),
            TableColumn.text(page.wording().text("workplan.due")),
            TableColumn.text(page.wording().text("workplan.state"))),
        plan.items().stream().map(item -> row(page, endorsed, item)).toList());
  }

  private static TableRow row(Page page, EndorsedPlan endorsed, WorkplanItem item) {
    return TableRow.of(
        TableCell.of(page.inline(item.title())),
        TableCell.of(ItemWords.line(page, item)),
        TableCell.of(page.formats().day(item.due())),
        TableCell.of(ItemWords.state(page, item, endorsed.standing())));
  }
}
