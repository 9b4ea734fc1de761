package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {
  @Test
  void readsAsTextInReadingOrder() {
    Block sentence = Paragraph.of(
        Text.of("See "),
        Hyperlink.of("the page", URI.create("https://example.org")),
        Strong.of("!"));
    Block list = ListBlock.numbered(List.of(
        ListItem.of("one"),
        ListItem.of(Paragraph.of("two"), ListBlock.bulleted(List.of(ListItem.of("inner"))))));
    Block figures = new KeyFigures(List.of(new KeyFigure(
        "Held", "0", Optional.of(new StatusWord("on track", Tone.GOOD)), List.of("of 6"))));
    ReportDocument report = blank()
        .subtitle("2024-Q1")
        .particulars(List.of(new Particular("As of", "31 March 2024")))
        .blocks(List.of(
            new Heading(1, "Results", "results"),
            sentence,
            list,
            figures,
            new Callout(Tone.POOR, "Late", List.of(Paragraph.of("Hurry."))),
            Note.of("Source: office")))
        .build();
    assertThat(report.text().lines())
        .containsExactly(
            "Update",
            "2024-Q1",
            "As of 31 March 2024",
            "Results",
            "See the page!",
            "1. one",
            "2. two",
            "\u2022 inner",
            "Held 0",
            "on track",
            "of 6",
            "Late",
            "Hurry.",
            "Source: office");
  }

  @Test
  void numbersFootnotesAndPutsTheirRemarksAfterTheirBlock() {
    Block sentence = Paragraph.of(
        Text.of("Held"), Footnote.of("Counted by day."), Text.of(" and planned"), Footnote.of("P"));
    Block table = new Table(
        "T",
        List.of(TableColumn.number("A").in("G"), TableColumn.text("B")),
        List.of(TableRow.of(TableCell.of(Text.of("1"), Footnote.of("One")), TableCell.of("b"))));
    assertThat(blank().blocks(List.of(sentence, table)).build().text().lines())
        .containsExactly(
            "Update",
            "Held[1] and planned[2]",
            "[1] Counted by day.",
            "[2] P",
            "T",
            "G\t",
            "A\tB",
            "1[3]\tb",
            "[3] One");
  }

  @Test
  void listsItsHeadingsWhereTheContentsStand() {
    assertThat(blank()
            .blocks(List.of(
                new Contents("Contents", 1),
                new Heading(1, "A", "a"),
                new Heading(2, "B", "b"),
                Paragraph.of(CrossReference.of("see A", "a"))))
            .build()
            .text()
            .lines())
        .containsExactly("Update", "Contents", "A", "A", "B", "see A");
  }

  @Test
  void refusesLinksToHeadingsThatAreNotThere() {
    refuses(() -> blank()
            .blocks(List.of(
                new Heading(1, "A", "a"),
                Note.of("x"),
                Paragraph.of(CrossReference.of("see", "b"))))
            .build())
        .hasMessage(
            "[report/blocks/2] link to heading 'b', which is not there; expected the id of a heading");
    refuses(() -> CrossReference.of(" ", "a"))
        .hasMessageStartingWith("[crossReference/label] no visible text");
    refuses(() -> Footnote.of("")).hasMessageStartingWith("[footnote] no visible text");
  }

  @Test
  void keepsMissingFiguresApartFromZeroInTheTableOfAChart() {
    BarChart chart = chart(List.of(
        ChartValue.of(BigDecimal.ZERO, "0"),
        ChartValue.missing("no data"),
        ChartValue.missing("undefined"),
        ChartValue.missing("not due")));
    assertThat(blank().blocks(List.of(chart)).build().text().lines())
        .containsExactly(
            "Update",
            "Shares",
            "Four groups.",
            "Data",
            "Group\tShare",
            "a\t0",
            "b\tno data",
            "c\tundefined",
            "d\tnot due");
  }

  @Test
  void leavesAnEmptyCellEmpty() {
    Table table = new Table(
        "T",
        List.of(TableColumn.text("A"), TableColumn.number("B")),
        List.of(TableRow.ofTexts(List.of("", ""))));
    assertThat(blank().blocks(List.of(table)).build().text()).endsWith("A\tB\n\t");
  }

  @Test
  void copiesItsLists() {
    List<Block> blocks = new ArrayList<>(List.of(Paragraph.of("a")));
    ReportDocument report = blank().blocks(blocks).build();
    blocks.clear();
    assertThat(report.blocks()).hasSize(1);
  }

  @Test
  void bringsTheLanguageIntoItsCanonicalForm() {
    assertThat(blank().language("ZH-hans").build().language()).isEqualTo("zh-Hans");
    refuses(() -> blank().language("english language").build())
        .hasMessage(
            "[report/language] not a language tag: 'english language'; expected BCP 47, such as 'en' or"
                + " 'zh-Hans'");
    refuses(() -> blank().language("").build())
        .hasMessageStartingWith("[report/language] not a language tag: ''");
  }

  @Test
  void refusesBlankTexts() {
    refuses(() -> new Heading(1, " \n", "a"))
        .hasMessage("[heading/text] no visible text: ''; expected at least one visible character");
    refuses(() -> new Table(" ", List.of(TableColumn.text("A")), List.of()))
        .hasMessage("[table/caption] no visible text: ''; expected at least one visible character");
  }

  @Test
  void showsThatATextHadNothingVisible() {
    assertThat(new Heading(1, "\u202E\u200D", "a").text()).isEqualTo("\uFFFD");
    assertThat(new Particular("a", "\u00A0").value()).isEqualTo("\uFFFD");
  }

  @Test
  void refusesHeadingsThatSkipALevelOrShareAnId() {
    refuses(() -> blank().blocks(List.of(new Heading(2, "A", "a"))).build())
        .hasMessage("[report/blocks/0/level] out of range: 2; expected 1 to 1");
    refuses(() -> blank()
            .blocks(List.of(new Heading(1, "A", "a"), new Heading(1, "B", "a")))
            .build())
        .hasMessage("[report/blocks/1/id] used twice: 'a'; expected an id of its own");
    refuses(() -> new Heading(4, "A", "a"))
        .hasMessage("[heading/level] out of range: 4; expected 1 to 3");
    refuses(() -> new Heading(1, "A", "A b"))
        .hasMessage("[heading/id] 'A b'; expected [a-z0-9][a-z0-9-]{0,63}");
  }

  @Test
  void refusesLinksThatCouldRunSomething() {
    for (String target : List.of(
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "/a")) {
      refuses(() -> Hyperlink.of("a", URI.create(target)))
          .hasMessageStartingWith("[hyperlink/target] scheme not allowed: '")
          .hasMessageEndingWith("expected one of http, https, mailto");
    }
    assertThat(Hyperlink.of("a", URI.create("MAILTO:a@example.org")).target()).hasScheme("MAILTO");
  }

  @Test
  void refusesWhatIsOverItsLimit() {
    refuses(() -> Text.of("x".repeat(20_001)))
        .hasMessage(
            "[text] too long: 20001 characters; expected at most 20000; shorten it or split it");
    List<TableColumn> columns = Collections.nCopies(10, TableColumn.text("A"));
    TableRow row = TableRow.ofTexts(Collections.nCopies(10, "x"));
    refuses(() -> new Table("T", columns, Collections.nCopies(100_000, row)))
        .hasMessage("[table/rows] 100000 entries; expected 0 to 5000");
    List<Block> blocks = Collections.nCopies(101, Paragraph.of("x".repeat(20_000)));
    refuses(() -> blank().blocks(blocks).build())
        .hasMessage("[report/characters] out of range: 2020101; expected 0 to 2000000");
  }

  @Test
  void refusesRowsThatDoNotFitTheColumns() {
    refuses(() -> new Table(
            "T", List.of(TableColumn.text("A")), List.of(TableRow.ofTexts(List.of("1", "2")))))
        .hasMessage(
            "[table/rows/0] 2 cells; expected 1, one for each column that no other cell covers");
    refuses(() -> chart(List.of(ChartValue.missing("no data"))))
        .hasMessage("[chart/series/values] out of range: 1; expected 4 to 4");
  }

  @Test
  void refusesListsNestedTooDeep() {
    refuses(() -> nested(7)).hasMessage("[list/depth] out of range: 7; expected 1 to 6");
    refuses(() -> ListItem.of(nested(1)))
        .hasMessage("[list/item/0] a list; expected a paragraph before a nested list");
  }

  @Test
  void refusesFiguresThatCannotBeDrawn() {
    refuses(() -> ChartValue.of(BigDecimal.valueOf(-1), "-1"))
        .hasMessage("[chart/value] out of range; expected 0 or more and less than 10^15");
    refuses(() -> ChartValue.of(new BigDecimal("1e999999999"), "much"))
        .hasMessage("[chart/value] out of range; expected 0 or more and less than 10^15");
  }

  @Test
  void numbersPagesInTheWordsOfTheReport() {
    assertThat(new RunningText("", "", "Seite {page} von {pages}").pageLabel(2, 10))
        .isEqualTo("Seite 2 von 10");
    refuses(() -> new RunningText("", "", "Page"))
        .hasMessage(
            "[running/pageLabel] 'Page'; expected a text with {page}, such as 'Page {page} of {pages}'");
  }

  private static AbstractThrowableAssert<?, ?> refuses(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }

  private static ListBlock nested(int depth) {
    return depth == 1
        ? ListBlock.bulleted(List.of(ListItem.of("a")))
        : ListBlock.bulleted(List.of(ListItem.of(Paragraph.of("a"), nested(depth - 1))));
  }

  private static BarChart chart(List<ChartValue> values) {
    return new BarChart(
        "Shares",
        "Four groups.",
        "Data",
        "Group",
        List.of("a", "b", "c", "d"),
        List.of(new ChartSeries("Share", values)),
        List.of());
  }

  private static ReportDocumentBuilder blank() {
    return ReportDocument.builder()
        .language("en")
        .title("Update")
        .identifier("test")
        .authors(List.of("Office"))
        .publisher("Office")
        .date(LocalDate.of(2024, 3, 31))
        .audience(ReportAudience.PUBLIC)
        .running(new RunningText("", "", "Page {page} of {pages}"));
  }
}
