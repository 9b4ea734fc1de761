package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/**
 * What the rules found, each with what to do about it. What is not serious is told once for each rule, with the number of
 * its findings and the earliest beginning. Findings about records that readers may not see are counted.
 */
final class FindingsSection {
  /** More than these are counted only. */
  private static final int MOST = 1_000;

  private FindingsSection() {}

  static List<Block> of(Page page) {
    return section(page, shown -> table(page, shown));
  }

  /** Every finding by itself, with the record that it speaks of. */
  static List<Block> inFull(Page page) {
    return section(page, shown -> tableInFull(page, shown));
  }

  private static List<Block> section(Page page, Function<List<Finding>, Table> table) {
    List<Finding> visible =
        page.evaluation().findings().stream().filter(page.readers()::maySee).toList();
    List<Finding> shown = visible.stream().limit(MOST).toList();
    int hidden = page.evaluation().findings().size() - visible.size();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("findings.heading"), "findings"));
    if (page.evaluation().found() == 0) {
      blocks.add(Paragraph.of(page.wording().text("findings.none")));
    }
    if (!shown.isEmpty()) {
      blocks.add(table.apply(shown));
    }
    if (hidden > 0) {
      blocks.add(Note.of(page.wording().count("findings.hidden", hidden)));
    }
    int beyond = page.evaluation().found() - page.evaluation().findings().size();
    if (beyond > 0) {
      blocks.add(Note.of(page.wording().count("findings.beyond", beyond)));
    }
    int unlisted = visible.size() - shown.size();
    if (unlisted > 0) {
      blocks.add(Note.of(page.wording().count("findings.unlisted", unlisted)));
    }
    return blocks.build();
  }

  private static Table table(Page page, List<Finding> findings) {
    return new Table(
        page.wording().text("findings.caption"),
        List.of(
            TableColumn.rowHeader(page.wording().text("findings.rule")),
            TableColumn.text(page.wording().text("findings.finding")),
            TableColumn.text(page.wording().text("findings.since")),
            TableColumn.text(page.wording().text("findings.remedy"))),
        gathered(findings).stream().map(alike -> row(page, alike)).toList());
  }

  private static Table tableInFull(Page page, List<Finding> findings) {
    return new Table(
        page.wording().text("findings.caption"),
        List.of(
            TableColumn.rowHeader(page.wording().text("findings.rule")),
            TableColumn.text(page.wording().text("findings.subject")),
            TableColumn.text(page.wording().text("findings.finding")),
            TableColumn.text(page.wording().text("findings.since")),
            TableColumn.text(page.wording().text("findings.remedy"))),
        findings.stream().map(finding -> rowInFull(page, finding)).toList());
  }

  private static TableRow rowInFull(Page page, Finding finding) {
    return TableRow.of(
        rule(page, finding),
        TableCell.of(Records.name(page, finding.subject())),
        new TableCell(page.said(finding.message())),
        TableCell.of(since(page, finding.since())),
        new TableCell(page.said(finding.remedy())));
  }

  /** Serious findings one by one; of the others, those of one rule together, as the rule says what to do about all. */
  private static List<List<Finding>> gathered(List<Finding> findings) {
    Map<String, List<Finding>> gathered = new LinkedHashMap<>();
    for (Finding finding : findings) {
      boolean alone = finding.severity() == Severity.SERIOUS;
      String key = finding.code() + (alone ? " " + gathered.size() : "");
      gathered.computeIfAbsent(key, first -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(gathered.values());
  }

  private static TableRow row(Page page, List<Finding> alike) {
    Finding finding = alike.get(0);
    int others = alike.size() - 1;
    Optional<LocalDate> since =
        alike.stream().flatMap(one -> one.since().stream()).min(Comparator.naturalOrder());
    return TableRow.of(
        rule(page, finding),
        new TableCell(message(page, finding, others)),
        TableCell.of(since(page, since)),
        new TableCell(page.said(finding.remedy())));
  }

  private static List<Inline> message(Page page, Finding finding, int others) {
    ImmutableList.Builder<Inline> message = ImmutableList.builder();
    message.addAll(page.said(finding.message()));
    if (others > 0) {
      message.add(Text.of(page.wording().count("findings.more", others)));
    }
    return message.build();
  }

  private static TableCell rule(Page page, Finding finding) {
    return TableCell.of(
        Text.of(finding.code() + " "), Strong.of(page.wording().word(finding.severity())));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the finding
  private static String since(Page page, Optional<LocalDate> since) {
    return since
        .map(page.formats()::day)
        .orElseGet(() -> page.wording().text("findings.since-unknown"));
  }
}
