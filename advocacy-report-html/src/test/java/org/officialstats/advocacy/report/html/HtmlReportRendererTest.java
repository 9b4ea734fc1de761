package org.officialstats.advocacy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Picture;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class HtmlReportRendererTest {
  private static final ReportDocument ENGLISH = SampleReports.every(SampleWords.of("en"));
  private static final ReportDocument ARABIC = SampleReports.every(SampleWords.of("ar"));

  @Test
  void saysItsLanguageAndDirection() throws IOException, SAXException {
    assertThat(HtmlFile.of(ENGLISH).root().getAttribute("dir")).isEqualTo("ltr");
    assertThat(HtmlFile.of(ARABIC).root().getAttribute("dir")).isEqualTo("rtl");
    assertThat(HtmlFile.of(ARABIC).root().getAttribute("lang")).isEqualTo("ar");
  }

  @Test
  void asksForNothingFromOutside() throws IOException, SAXException {
    for (ReportDocument report :
        List.of(ENGLISH, ARABIC, SampleReports.factsheet(SampleWords.of("zh-Hans")))) {
      HtmlFile file = HtmlFile.of(report);
      assertThat(file.all("script")).isEmpty();
      assertThat(file.all("link")).isEmpty();
      assertThat(file.with("style")).isEmpty();
      assertThat(file.with("src"))
          .allSatisfy(one -> assertThat(one.getAttribute("src")).startsWith("data:image/"));
      assertThat(file.one("style").getTextContent())
          .doesNotContain("url(")
          .doesNotContain("@import");
    }
  }

  @Test
  void namesTheDigestOfItsStyleSheetInItsPolicy() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(ENGLISH);
    String rules = file.one("style").getTextContent();
    assertThat(file.all("meta"))
        .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .singleElement()
        .satisfies(
            meta -> assertThat(meta.getAttribute("content")).isEqualTo(ContentPolicy.of(rules)));
    assertThat(ContentPolicy.of("p{}"))
        .isEqualTo("default-src 'none'; style-src 'sha256-"
            + "gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; img-src data:; base-uri 'none';"
            + " form-action 'none'");
  }

  @Test
  void givesEveryIdOnceAndLinksOnlyToThese() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(ENGLISH);
    Set<String> ids = new HashSet<>();
    assertThat(file.with("id"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(ids.add(one.getAttribute("id")))
            .as(one.getAttribute("id"))
            .isTrue());
    assertThat(file.with("href"))
        .filteredOn(link -> link.getAttribute("href").startsWith("#"))
        .hasSizeGreaterThan(8)
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
    for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
      assertThat(file.with(attribute))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(ids).contains(one.getAttribute(attribute)));
    }
  }

  @Test
  void keepsIdsOfHeadingsApartFromItsOwn() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.of(
        new Heading(1, "a", "main"),
        new Heading(1, "b", "t1"),
        new Heading(1, "c", "f1"),
        Paragraph.of(Footnote.of("x"))));
    assertThat(file.with("id").stream().map(one -> one.getAttribute("id"))).doesNotHaveDuplicates();
    assertThat(file.complaints()).isEmpty();
  }

  @Test
  void leadsFromAFootnoteToItsPlaceAndBack() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.of(
        Paragraph.of(Text.of("a"), Footnote.of("one")),
        Paragraph.of(Text.of("b"), Footnote.of("two"))));
    List<Element> links = file.with("role").stream()
        .filter(link -> link.getLocalName().equals("a"))
        .toList();
    assertThat(links.stream().map(link -> link.getAttribute("href")))
        .containsExactly("#F1", "#R1", "#F2", "#R2");
    assertThat(HtmlText.of(file)).endsWith("a[1]\n[1] one\nb[2]\n[2] two");
  }

  @Test
  void nestsContentsAsTheHeadingsAre() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.of(
        new Contents("Contents", 3),
        new Heading(1, "a", "a"),
        new Heading(2, "b", "b"),
        new Heading(3, "c", "c"),
        new Heading(1, "d", "d"),
        new Heading(2, "e", "e")));
    assertThat(HtmlText.of(file))
        .isEqualTo("Quarterly update\nContents\na\nb\nc\nd\ne\na\nb\nc\nd\ne");
    assertThat(file.one("nav").getElementsByTagName("ul").getLength()).isEqualTo(4);
    assertThat(file.complaints()).isEmpty();
  }

  @Test
  void writesContentsOfNothing() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.of(new Contents("Contents", 1)));
    assertThat(file.complaints()).isEmpty();
    assertThat(HtmlText.of(file)).endsWith("Contents");
  }

  @Test
  void isolatesWhatIsReadTheOtherWay() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.blank()
        .language("ar")
        .title("Latin title")
        .blocks(List.of(
            Paragraph.of("عربي"), Paragraph.of("123"), Paragraph.of(Text.of("UN GWG", "en"))))
        .build());
    assertThat(file.one("h1").getFirstChild().getNodeName()).isEqualTo("bdi");
    assertThat(file.all("p").get(0).getFirstChild().getNodeName()).isEqualTo("#text");
    assertThat(file.all("p").get(1).getFirstChild().getNodeName()).isEqualTo("#text");
    Element span = (Element) file.all("p").get(2).getFirstChild();
    assertThat(span.getAttribute("dir")).isEqualTo("ltr");
    assertThat(span.getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void isolatesWhatStandsForItself() throws IOException, SAXException {
    ReportDocument arabic = SampleReports.blank()
        .language("ar")
        .title("عربي")
        .blocks(List.of(Paragraph.of(
            Text.of("انتهى «"),
            Isolate.of("Trust (2024)"),
            Text.of("» ("),
            Isolate.of("-5"),
            Text.of(")، "),
            Isolate.of("ثقة"),
            Text.of("."))))
        .build();
    HtmlFile file = HtmlFile.of(arabic);
    assertThat(file.all("bdi").stream()
            .filter(one -> one.hasAttribute("dir"))
            .map(one -> one.getAttribute("dir") + " " + one.getTextContent()))
        .containsExactly("ltr Trust (2024)", "ltr -5", "rtl ثقة");
    assertThat(HtmlText.of(file)).isEqualTo(arabic.text());
    assertThat(file.complaints()).isEmpty();
  }

  @Test
  void keepsTheSignOfANumberAtItsLeftInATextFromRightToLeft() throws IOException, SAXException {
    ReportDocument arabic = SampleReports.blank()
        .language("ar")
        .title("عربي \u22122,5 % و -3 و 4-5 و A-6")
        .blocks(List.of(SampleCharts.of(SampleWords.of("ar")).get(0), chart("-7", "+8")))
        .build();
    HtmlFile file = HtmlFile.of(arabic);
    assertThat(file.all("bdi").stream().limit(2).map(Element::getTextContent))
        .containsExactly("\u22122,5", "-3");
    assertThat(file.one("bdi").getAttribute("dir")).isEqualTo("ltr");
    assertThat(file.all("text").stream().map(Element::getTextContent))
        .contains("\u2067\u2066-7\u2069\u2069");
    assertThat(HtmlText.of(file)).isEqualTo(arabic.text());
    assertThat(HtmlFile.of(SampleReports.of(Paragraph.of("-5"))).all("bdi")).isEmpty();
  }

  @Test
  void keepsAPercentSignBehindItsDigitsInArabic() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.blank()
        .language("ar")
        .title("عربي")
        .blocks(List.of(Paragraph.of("نسبة 50%، ثم \u22126.1%، ثم A7% و 3 %")))
        .build());
    assertThat(file.all("bdi").stream().map(Element::getTextContent))
        .filteredOn(isolated -> isolated.contains("%"))
        .containsExactly("50%", "\u22126.1%");
  }

  @Test
  void givesWideTablesTheWholeWidthOfAPageInTwoColumns() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.factsheet(SampleWords.of("en")));
    assertThat(file.one("body").getAttribute("class")).isEqualTo("columns");
    assertThat(file.all("div").stream().map(box -> box.getAttribute("class")))
        .contains("scroll wide", "scroll");
    assertThat(HtmlFile.of(ENGLISH).one("body").getAttribute("class")).isEqualTo("column");
  }

  @Test
  void saysTheSkipLinkInTheLanguageOfTheReportOrElseInMarkedEnglish()
      throws IOException, SAXException {
    Element russian = HtmlFile.of(SampleReports.every(SampleWords.of("ru"))).one("a");
    assertThat(russian.getTextContent()).isEqualTo("Перейти к отчёту");
    Element dutch = HtmlFile.of(SampleReports.blank().language("nl").build()).one("a");
    assertThat(dutch.getTextContent()).isEqualTo("Skip to the report");
    assertThat(dutch.getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void opensATableHeaderOnlyWhereItSaysSomething() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.of(new Table(
        "t",
        List.of(TableColumn.rowHeader("a"), TableColumn.number("b")),
        List.of(TableRow.ofTexts(List.of("x", "1")), TableRow.ofTexts(List.of("", "2"))))));
    assertThat(file.all("th").stream().map(cell -> cell.getAttribute("scope")))
        .containsExactly("col", "col", "row");
    assertThat(file.all("td").stream().map(cell -> cell.getAttribute("class")))
        .containsExactly("end", "", "end");
  }

  @Test
  void givesAChartItsNameItsDescriptionAndItsTable() throws IOException, SAXException {
    HtmlFile file = HtmlFile.of(SampleReports.of(chart("Events", "2 held, 3 planned")));
    List<Element> pictures = file.all("svg");
    assertThat(pictures.stream().map(picture -> picture.getAttribute("class")))
        .as("one of the two is shown")
        .containsExactly("broad", "narrow");
    List<Element> descriptions = file.all("desc");
    for (int index = 0; index < 2; index++) {
      Element picture = pictures.get(index);
      assertThat(picture.getAttribute("role")).isEqualTo("img");
      assertThat(descriptions.get(index).getTextContent()).isEqualTo("2 held, 3 planned");
      assertThat(descriptions.get(index).getAttribute("id"))
          .isEqualTo(picture.getAttribute("aria-describedby"));
    }
    assertThat(file.all("caption")).hasSize(1);
  }

  @Test
  void embedsAPictureAsItIs() throws IOException, SAXException {
    byte[] png = TestPictures.png(300, 200);
    HtmlFile file = HtmlFile.of(SampleReports.of(Image.of(Picture.of(png), "stripes")));
    String source = file.one("img").getAttribute("src");
    assertThat(Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)))
        .isEqualTo(png);
  }

  @Test
  void warnsOfAPictureWithoutAnEnd() throws IOException {
    byte[] png = TestPictures.png(300, 200);
    Picture torn = Picture.of(Arrays.copyOf(png, png.length - 40));
    ReportDocument report =
        SampleReports.of(Paragraph.of("x"), new Image(torn, "stripes", Optional.empty(), 50));
    HtmlReportRenderer renderer = new HtmlReportRenderer(StyleSheet.read());
    assertThat(renderer.render(report, OutputStream.nullOutputStream()).warnings())
        .containsExactly(
            "[report/blocks/1] the picture has no end; shown as far as the browser can,"
                + " with its text alternative; export it again");
    assertThat(renderer.render(ENGLISH, OutputStream.nullOutputStream()).warnings())
        .isEmpty();
  }

  @Test
  void makesTextOfWhatLooksLikeMarkup() throws IOException, SAXException {
    String hostile = "</style></title><script>alert(1)</script><!-- ]]> &amp; \" ' <b onclick=x>";
    ReportDocument report = SampleReports.blank()
        .title(hostile)
        .subtitle(hostile)
        .subject(hostile)
        .identifier(hostile)
        .authors(List.of(hostile))
        .publisher(hostile)
        .running(new RunningText(hostile, hostile, "{page}"))
        .blocks(List.of(
            new Heading(1, hostile, "h"),
            Paragraph.of(Hyperlink.of(hostile, URI.create("https://example.org/?a='&b=%22"))),
            Image.of(TestPictures.picture(2, 2), hostile),
            chart(hostile, hostile)))
        .build();
    HtmlFile file = HtmlFile.of(report);
    assertThat(HtmlText.of(file)).isEqualTo(report.text());
    assertThat(file.all("script")).isEmpty();
    assertThat(file.with("onclick")).isEmpty();
    assertThat(file.complaints()).isEmpty();
    assertThat(new String(HtmlFile.bytes(report), StandardCharsets.UTF_8))
        .doesNotContain("<script");
  }

  private static BarChart chart(String title, String alternative) {
    return new BarChart(
        title,
        alternative,
        title,
        title,
        List.of(title),
        List.of(new ChartSeries(title, List.of(ChartValue.of(BigDecimal.TEN, title)))),
        List.of());
  }
}
