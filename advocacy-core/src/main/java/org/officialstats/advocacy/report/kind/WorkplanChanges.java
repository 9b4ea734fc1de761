package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.ItemChange;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** What changed in the workplan after it was first endorsed, and why; told to those who may see every version behind it. */
final class WorkplanChanges {
  private WorkplanChanges() {}

  static Block of(Page page, WorkplanStanding standing) {
    List<ItemChange> changes = standing.changedSinceEndorsement();
    if (!page.readers().maySee(versions(standing, changes))) {
      return Paragraph.of(page.wording().text("workplan.changes-hidden"));
    } else if (changes.isEmpty()) {
      return Paragraph.of(page.wording().text("workplan.unchanged"));
    }
    return new Table(
        page.wording().text("workplan.changes"),
        List.of(
            TableColumn.rowHeader(page.wording().text("workplan.item")),
            TableColumn.text(page.wording().text("workplan.change")),
            TableColumn.text(page.wording().text("workplan.due-before")),
            TableColumn.text(page.wording().text("workplan.due-now")),
            TableColumn.text(page.wording().text("workplan.reason"))),
        changes.stream().map(change -> row(page, change)).toList());
  }

  private static List<EntityKey> versions(WorkplanStanding standing, List<ItemChange> changes) {
    return Stream.concat(
            standing.firstEndorsed().map(Workplan::key).stream(),
            changes.stream()
                .flatMap(change -> change.reasons().stream())
                .map(reason -> EntityKey.of(Workplan.class, reason.workplan())))
        .toList();
  }

  private static TableRow row(Page page, ItemChange change) {
    return TableRow.of(
        TableCell.of(change
            .latest()
            .map(item -> page.inline(item.title()))
            .orElseGet(() -> Text.of(change.item().value()))),
        TableCell.of(page.formats()
            .series(change.kinds().stream()
                .map(kind -> page.wording().word("change", kind))
                .toList())),
        TableCell.of(due(page, change.before())),
        TableCell.of(due(page, change.after())),
        change.reasons().isEmpty()
            ? TableCell.of(page.wording().text("workplan.no-reason"))
            : new TableCell(change.reasons().stream()
                .flatMap(reason -> reason(page, reason))
                .collect(ImmutableList.toImmutableList())));
  }

  private static String due(Page page, Optional<WorkplanItem> item) {
    return item.map(one -> page.formats().day(one.due()))
        .orElseGet(() -> page.wording().text("workplan.not-in-it"));
  }

  private static Stream<Inline> reason(Page page, ItemChange.GivenReason reason) {
    Text label = page.figures().label("change-reason", reason.reasonCode());
    return Stream.concat(
        page.line("workplan.given-reason", ImmutableMap.of("reason", label)).stream(),
        reason.reason().stream().flatMap(page::sentences));
  }
}
