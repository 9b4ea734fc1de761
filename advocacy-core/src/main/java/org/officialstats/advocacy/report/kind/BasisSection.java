package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** What the figures rest on: how to read them, how ratings are given, and the digests that they can be proved by. */
final class BasisSection {
  private BasisSection() {}

  static List<Block> of(Page page) {
    Wording wording = page.wording();
    Evaluation evaluation = page.evaluation();
    return List.of(
        new Heading(1, wording.text("basis.heading"), "basis"),
        Paragraph.of(wording.text("basis.results")),
        ListBlock.bulleted(List.of(
            ListItem.of(wording.text("basis.undefined")),
            ListItem.of(wording.text("basis.nodata")),
            ListItem.of(wording.text("basis.notapplicable")),
            ListItem.of(wording.text("basis.notdue")),
            ListItem.of(wording.text("basis.suppressed")),
            ListItem.of(wording.text("basis.interval")))),
        Paragraph.of(wording.text("basis.ratings", "thresholds", RatingWords.thresholds(page))),
        Paragraph.of(wording.text(
            "basis.known",
            ImmutableMap.of(
                "day",
                page.formats().day(evaluation.asOf()),
                "revision",
                evaluation.knownAt().toString()))),
        new Table(
            wording.text("basis.caption"),
            List.of(
                TableColumn.rowHeader(wording.text("basis.what")),
                TableColumn.text(wording.text("basis.digest"))),
            List.of(
                TableRow.ofTexts(List.of(
                    wording.text("basis.strategy"), evaluation.strategy().hex())),
                TableRow.ofTexts(List.of(
                    wording.text("basis.definitions"), evaluation.definitions().hex())),
                TableRow.ofTexts(
                    List.of(wording.text("basis.data"), evaluation.data().hex())))));
  }
}
