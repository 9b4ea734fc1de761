package org.officialstats.advocacy.report.kind;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.language.Wording;
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
  private static final List<String> WORDS =
      ImmutableList.of("undefined", "no-data", "not-applicable", "not-due", "suppressed");

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
        ListBlock.bulleted(words(page)),
        Paragraph.of(ratings(page)),
        Paragraph.of(records(page)),
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

  /** What stands where there is no number, and what two numbers mean, by an example. */
  private static List<ListItem> words(Page page) {
    String range = page.formats().range(page.formats().whole(50), page.formats().whole(65));
    ImmutableList.Builder<ListItem> words = ImmutableList.builder();
    for (String key : WORDS) {
      String word = page.wording().text("result." + key);
      words.add(ListItem.of(page.wording().text("basis." + key, "word", word)));
    }
    return words
        .add(ListItem.of(page.wording().text("basis.interval", "range", range)))
        .build();
  }

  private static String ratings(Page page) {
    return page.wording()
        .text(
            "basis.ratings",
            ImmutableMap.of(
                "none", page.formats().percentage(BigDecimal.ZERO),
                "all", page.formats().percentage(BigDecimal.valueOf(100)),
                "thresholds", RatingWords.thresholds(page)));
  }

  /** How to read what stands under "Records", by an example. */
  private static String records(Page page) {
    Map<String, String> numbers = ImmutableMap.of(
        "counted", page.formats().whole(5),
        "all", page.formats().whole(8),
        "unknown", page.formats().whole(1));
    return page.wording()
        .text(
            "basis.records",
            ImmutableMap.<String, String>builder()
                .putAll(numbers)
                .put("example", page.wording().text("coverage.unknown", numbers))
                .put("column", page.wording().text("figures.coverage"))
                .buildOrThrow());
  }

  private static TableRow row(Page page, String key, String digest) {
    return TableRow.ofTexts(List.of(page.wording().text(key), GROUPS.join(DIGITS.split(digest))));
  }
}
