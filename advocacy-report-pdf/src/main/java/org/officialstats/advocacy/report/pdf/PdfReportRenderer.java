package org.officialstats.advocacy.report.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;

/** Renders reports as PDF 1.7 that conforms to PDF/UA-1 and a part of PDF/A. Immutable and thread-safe. */
final class PdfReportRenderer implements ReportRenderer {
  private static final int MOST_NAMED = 50;

  private final FontSource fonts;
  private final Conformance conformance;
  private final byte[] colours = SrgbProfile.bytes();

  PdfReportRenderer(FontSource fonts, Conformance conformance) {
    this.fonts = fonts;
    this.conformance = conformance;
  }

  /** With these fonts of the host and those that are installed. */
  static PdfReportRenderer open(
      List<FontFamilyProvider> fonts, Conformance conformance, Consumer<Notice> notices) {
    ClassLoader loader = FontFamilyProvider.class.getClassLoader();
    FontLibrary library = new FontLibrary(fonts, InstalledFonts.find(loader, notices));
    return new PdfReportRenderer(library, conformance);
  }

  @Override
  public RenderOutcome render(ReportDocument document, OutputStream out) throws IOException {
    requireNonNull(document, "document");
    requireNonNull(out, "out");
    PaintedReport painted = BalancedColumns.paint(document, fonts);
    out.write(PdfFile.bytes(document, painted, conformance, colours));
    out.flush();
    return new RenderOutcome(warnings(painted));
  }

  private List<String> warnings(PaintedReport painted) {
    Stream<String> glyphs = painted.missing().stream()
        .limit(MOST_NAMED)
        .map(codePoint -> String.format(
            Locale.ROOT,
            "[report] no glyph for U+%04X; shown as U+FFFD; add %s",
            codePoint,
            remedy(codePoint)));
    int others = Math.max(0, painted.missing().size() - MOST_NAMED);
    Stream<String> counted = Stream.of(others)
        .filter(count -> count > 0)
        .map(count -> "[report] no glyph for " + count
            + " other characters; shown as U+FFFD; add fonts that have them");
    return Stream.of(glyphs, counted, painted.pictures().warnings().stream())
        .flatMap(warnings -> warnings)
        .toList();
  }

  private String remedy(int codePoint) {
    return ChineseText.isChinese(codePoint) && !fonts.has(ChineseText.LANGUAGE)
        ? "the artifact advocacy-report-fonts-zh"
        : "a font that has it";
  }
}
