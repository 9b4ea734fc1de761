package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

class ArabicTest {
  @Test
  void joinsLettersToTheirNeighbours() {
    String word = "\u0628\u0628\u0628"; // three times beh
    assertThat(ArabicJoining.form(word, 0)).isEqualTo(0xFE91);
    assertThat(ArabicJoining.form(word, 1)).isEqualTo(0xFE92);
    assertThat(ArabicJoining.form(word, 2)).isEqualTo(0xFE90);
    assertThat(ArabicJoining.form("\u0628", 0)).isEqualTo(0xFE8F);
  }

  @Test
  void doesNotJoinAfterALetterThatStandsApart() {
    String word = "\u062F\u0628"; // dal, beh
    assertThat(ArabicJoining.form(word, 0)).isEqualTo(0xFEA9);
    assertThat(ArabicJoining.form(word, 1)).isEqualTo(0xFE8F);
  }

  @Test
  void looksThroughVowelMarks() {
    assertThat(ArabicJoining.form("\u0628\u064E\u0628", 0)).isEqualTo(0xFE91);
  }

  @Test
  void bindsLamAndAlef() {
    assertThat(ArabicJoining.lamAlef("\u0644\u0627", 0)).isEqualTo(0xFEFB);
    assertThat(ArabicJoining.lamAlef("\u0628\u0644\u0627", 1)).isEqualTo(0xFEFC);
    assertThat(ArabicJoining.lamAlef("\u0644\u0628", 0)).isZero();
  }

  @Test
  void conformsAndReadsInOrder() throws IOException {
    ReportDocument report = SampleReports.blank()
        .language("ar")
        .title("التحديث الفصلي")
        .blocks(List.of(
            new Heading(1, "ملخص", "summary"),
            Paragraph.of(
                "عُقدت 2 من 6 فعاليات (33.3 %) مع «Example Telecom» لأغراض الإحصاءات الرسمية."),
            ListBlock.numbered(List.of(ListItem.of("حوار السياسات"), ListItem.of("ثلاث ورش عمل"))),
            new Table(
                "جدول",
                List.of(TableColumn.rowHeader("البلد"), TableColumn.number("العدد")),
                List.of(TableRow.ofTexts(List.of("رواندا", "12"))))))
        .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfReportRenderer(FontLibrary.bundled()).render(report, out).warnings())
        .isEmpty();
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
  }
}
