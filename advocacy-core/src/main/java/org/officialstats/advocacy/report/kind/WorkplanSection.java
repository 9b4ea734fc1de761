package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.officialstats.advocacy.report.Text;

/** Where the items of the endorsed workplan stand, and what changed in it since it was first endorsed. */
final class WorkplanSection {
  private static final Set<ItemState> OVER = ImmutableSet.of(ItemState.DONE, ItemState.DROPPED);

  private WorkplanSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("workplan.heading"), "workplan"));
    WorkplanStanding standing = new WorkplanStanding(
        page.snapshot(),
        page.evaluation().period().wholeYear(),
        page.evaluation().asOf());
    Optional<Workplan> plan = standing.endorsed();
    if (plan.isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("workplan.none")));
    } else if (!page.readers().maySee(plan.get().sensitivity())) {
      blocks.add(Paragraph.of(page.wording().text("workplan.hidden")));
    } else {
      blocks.add(table(page, standing, plan.get()));
      blocks.add(WorkplanChanges.of(page, standing));
    }
    return blocks.build();
  }

  private static Block table(Page page, WorkplanStanding standing, Workplan plan) {
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
        plan.items().stream().map(item -> row(page, standing, item)).toList());
  }

  private static TableRow row(Page page, WorkplanStanding standing, WorkplanItem item) {
    return TableRow.of(
        TableCell.of(page.inline(item.title())),
        TableCell.of(page.strategy()
            .activityLine(item.activityLine())
            .map(ActivityLine::title)
            .map(page::inline)
            .orElseGet(() -> Text.of(item.activityLine().value()))),
        TableCell.of(page.formats().day(item.due())),
        TableCell.of(state(page, item, standing.latest(item))));
  }

  /** The state as reported. That nobody reported is said as such: it may have been done all the same. */
  private static String state(Page page, WorkplanItem item, Optional<ItemProgress> report) {
    if (report.filter(one -> !page.readers().maySee(one.sensitivity())).isPresent()) {
      return page.wording().text("hidden");
    }
    String word = report
        .map(one -> page.wording().word(one.state()))
        .orElseGet(() -> page.wording().text("workplan.not-reported"));
    boolean isOver = report.map(ItemProgress::state).filter(OVER::contains).isPresent();
    return item.due().isBefore(page.evaluation().asOf()) && !isOver
        ? page.wording().text("workplan.overdue", "state", word)
        : word;
  }
}
