package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** Where the items of the endorsed workplan stand. */
final class WorkplanSection {
  private WorkplanSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("workplan.heading"), "workplan"));
    WorkplanStanding standing = new WorkplanStanding(
        page.snapshot(),
        page.evaluation().period().wholeYear(),
        page.evaluation().asOf());
    Optional<Workplan> plan = standing.endorsed().filter(one -> page.mayShow(one.sensitivity()));
    blocks.addAll(plan.map(one -> table(page, standing, one))
        .orElseGet(() -> List.of(Paragraph.of(page.wording().text("workplan.none")))));
    return blocks.build();
  }

  private static List<Block> table(Page page, WorkplanStanding standing, Workplan plan) {
    String caption = page.wording()
        .text(
            "workplan.caption",
            ImmutableMap.of(
                "title", page.in(plan.title()), "version", Integer.toString(plan.version())));
    return List.of(new Table(
        caption,
        List.of(
            TableColumn.rowHeader(page.wording().text("workplan.item")),
            TableColumn.text(page.wording().text("workplan.line")),
            TableColumn.text(page.wording().text("workplan.due")),
            TableColumn.text(page.wording().text("workplan.state"))),
        plan.items().stream().map(item -> row(page, standing, item)).toList()));
  }

  private static TableRow row(Page page, WorkplanStanding standing, WorkplanItem item) {
    Optional<ItemProgress> progress = standing.latest(item);
    ItemState state = progress.map(ItemProgress::state).orElse(ItemState.NOT_STARTED);
    boolean overdue = item.due().isBefore(page.evaluation().asOf())
        && state != ItemState.DONE
        && state != ItemState.DROPPED;
    String word = page.wording().word(state);
    return TableRow.of(
        TableCell.of(page.inline(item.title())),
        TableCell.of(page.strategy()
            .activityLine(item.activityLine())
            .map(ActivityLine::title)
            .map(page::in)
            .orElse(item.activityLine().value())),
        TableCell.of(page.formats().day(item.due())),
        TableCell.of(overdue ? page.wording().text("workplan.overdue", "state", word) : word));
  }
}
