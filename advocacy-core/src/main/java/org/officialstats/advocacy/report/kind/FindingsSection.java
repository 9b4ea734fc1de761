package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** What the rules found, each with what to do about it. Findings about records that readers may not see are counted. */
final class FindingsSection {
  private FindingsSection() {}

  static List<Block> of(Page page) {
    List<Finding> shown =
        page.evaluation().findings().stream().filter(page.readers()::maySee).toList();
    int hidden = page.evaluation().findings().size() - shown.size();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("findings.heading"), "findings"));
    if (page.evaluation().findings().isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("findings.none")));
    }
    if (!shown.isEmpty()) {
      blocks.add(table(page, shown));
    }
    if (hidden > 0) {
      blocks.add(Note.of(page.formats().count("findings.hidden", BigDecimal.valueOf(hidden))));
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
        findings.stream().map(finding -> row(page, finding)).toList());
  }

  private static TableRow row(Page page, Finding finding) {
    return TableRow.of(
        TableCell.of(
            Text.of(finding.code() + " "), Strong.of(page.wording().word(finding.severity()))),
        TableCell.of(page.inline(finding.message())),
        TableCell.of(finding
            .since()
            .map(page.formats()::day)
            .orElseGet(() -> page.wording().text("findings.since-unknown"))),
        TableCell.of(page.inline(finding.remedy())));
  }
}
