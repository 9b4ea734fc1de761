package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Figures of earlier periods that are others today: as published, as known now, and the records that made the change. */
final class RestatementsSection {
  private RestatementsSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("restatements.heading"), "restatements"));
    if (page.input().restatements().isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("restatements.none")));
    }
    page.input().restatements().forEach(period -> blocks.addAll(period(page, period)));
    return blocks.build();
  }

  /** The figures of the whole in a table; figures for groups, which move with them, as a count. */
  private static List<Block> period(Page page, ReportInput.PeriodRestatements period) {
    List<Restatement> whole =
        period.restatements().stream().filter(RestatementsSection::isOfTheWhole).toList();
    int groups = period.restatements().size() - whole.size();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(table(page, period, whole.isEmpty() ? period.restatements() : whole));
    if (groups > 0 && !whole.isEmpty()) {
      blocks.add(Note.of(page.wording().count("restatements.groups", groups)));
    }
    return blocks.build();
  }

  private static boolean isOfTheWhole(Restatement restatement) {
    return restatement.after().or(restatement::before).orElseThrow().group().isAll();
  }

  private static Table table(
      Page page, ReportInput.PeriodRestatements period, List<Restatement> restatements) {
    String caption = page.wording()
        .text(
            "restatements.caption",
            ImmutableMap.of(
                "period", page.formats().period(period.published().period()),
                "revision", period.published().knownAt().toString()));
    return new Table(
        caption,
        List.of(
            TableColumn.rowHeader(page.wording().text("restatements.figure")),
            TableColumn.text(page.wording().text("restatements.before")),
            TableColumn.text(page.wording().text("restatements.after")),
            TableColumn.text(page.wording().text("restatements.records"))),
        restatements.stream().map(one -> row(page, one)).toList());
  }

  private static TableRow row(Page page, Restatement restatement) {
    return TableRow.of(
        new TableCell(name(page, restatement)),
        figure(page, restatement.before()),
        figure(page, restatement.after()),
        TableCell.of(records(page, restatement.records())));
  }

  private static List<Inline> name(Page page, Restatement restatement) {
    Figure figure = restatement.after().or(restatement::before).orElseThrow();
    ImmutableList.Builder<Inline> name = ImmutableList.builder();
    name.add(Text.of(restatement.indicator()));
    page.evaluation()
        .indicator(restatement.indicator())
        .ifPresent(
            result -> name.add(Text.of(" "), page.inline(result.definition().name())));
    page.measure(figure)
        .map(measure -> page.wording().text("figures.measure", "measure", measure))
        .map(Text::of)
        .ifPresent(name::add);
    if (!figure.group().isAll()) {
      Text group = page.groups().group(figure.group());
      name.addAll(page.line("restatements.group", ImmutableMap.of("group", group)));
    }
    return name.build();
  }

  private static TableCell figure(Page page, Optional<Figure> figure) {
    return figure
        .map(
            one -> FigureBlocks.result(page, new Shown(page.readers(), page.wording()).figure(one)))
        .orElseGet(() -> TableCell.of(page.wording().text("restatements.not-given")));
  }

  private static String records(Page page, List<EntityKey> records) {
    if (records.isEmpty()) {
      return page.wording().text("restatements.no-records");
    }
    return Records.keys(page, records);
  }
}
