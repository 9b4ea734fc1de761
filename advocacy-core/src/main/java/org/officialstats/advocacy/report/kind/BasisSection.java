package org.officialstats.advocacy.report.kind;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Seals;
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
  private static final List<String> WORDS = ImmutableList.of(
      "undefined", "no-data", "not-applicable", "not-due", "suppressed", "interval");

  /** A digest in groups, so that it can be read and compared, and a line can break in it. */
  private static final Splitter DIGITS = Splitter.fixedLength(8);

  private static final Joiner GROUPS = Joiner.on(' ');

  private BasisSection() {}

  static List<Block> of(Page page) {
    Wording wording = page.wording();
    Evaluation evaluation = page.input().evaluation();
    return List.of(
        new Heading(1, wording.text("basis.heading"), "basis"),
        Paragraph.of(wording.text("basis.results")),
        ListBlock.bulleted(WORDS.stream()
            .map(word -> ListItem.of(wording.text("basis." + word)))
            .toList()),
        Paragraph.of(wording.text("basis.ratings", "thresholds", RatingWords.thresholds(page))),
        Paragraph.of(wording.text("basis.records")),
        Paragraph.of(wording.text(
            "basis.known",
            ImmutableMap.of(
                "day", page.formats().day(evaluation.asOf()),
                "revision", evaluation.knownAt().toString()))),
        new Table(
            wording.text("basis.caption"),
            List.of(
                TableColumn.rowHeader(wording.text("basis.what")),
                TableColumn.text(wording.text("basis.digest"))),
            List.of(
                row(page, "basis.strategy", evaluation.strategy().hex()),
                row(page, "basis.definitions", evaluation.definitions().hex()),
                row(page, "basis.data", evaluation.data().hex()),
                row(page, "basis.evaluation", Seals.digest(evaluation).hex()))));
  }

  private static TableRow row(Page page, String key, String digest) {
    return TableRow.ofTexts(List.of(page.wording().text(key), GROUPS.join(DIGITS.split(digest))));
  }
}
