package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.pdf.VeraPdf;

/**
 * What a file holds of the report that it was made of.
 *
 * @param pages how many it has
 * @param words which share of the words of the report is found when its text is taken out
 * @param tagged whether it says what is a heading, a table or a list
 * @param accessible how many rules of PDF/UA-1 it breaks
 * @param archivable how many rules of PDF/A-2a it breaks
 * @param forms in how many forms the letter lam is drawn: in one where letters do not join; 0 where there is none
 * @param mirrored 1 if the first column of a table stands to the right of the last one, -1 if to the left, 0 if not found
 */
record JudgedReport(
    int pages,
    double words,
    boolean tagged,
    long accessible,
    long archivable,
    int forms,
    int mirrored) {

  static JudgedReport of(ReportDocument report, Path file) throws IOException {
    List<String> failures = VeraPdf.failures(Files.readAllBytes(file));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      LetterForms forms = new LetterForms();
      forms.read(document);
      return new JudgedReport(
          document.getNumberOfPages(),
          words(report, document),
          document.getDocumentCatalog().getStructureTreeRoot() != null,
          rules(failures, "ua1"),
          rules(failures, "2a"),
          forms.count(),
          ColumnOrder.of(report, document));
    }
  }

  static int pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  static double words(ReportDocument report, Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return words(report, document);
    }
  }

  /** Fails if the file does not say what the report says, but for what is known of the peer. */
  void requireWords(ReportPeer peer, ReportSample sample) {
    if (words < peer.leastWords(sample)) {
      throw new IllegalStateException(String.format(
          Locale.ROOT,
          "[%s by %s] %.4f of the words found; expected at least %.2f",
          sample.name(),
          peer,
          words,
          peer.leastWords(sample)));
    }
  }

  void note(String sample, String peer, Figures figures) {
    figures.add(ReportPlan.PAGES + sample, peer, pages);
    figures.add(ReportPlan.WORDS + sample, peer, words);
    figures.add(ReportPlan.TAGGED + sample, peer, tagged ? 1 : 0);
    figures.add(ReportPlan.ACCESSIBLE + sample, peer, accessible);
    figures.add(ReportPlan.ARCHIVABLE + sample, peer, archivable);
    figures.add(ReportPlan.FORMS + sample, peer, forms);
    figures.add(ReportPlan.MIRRORED + sample, peer, mirrored);
  }

  /** In the order of the file or in that of the page, whichever finds more: files differ in what they are made for. */
  private static double words(ReportDocument report, PDDocument document) throws IOException {
    PDFTextStripper asWritten = new PDFTextStripper();
    PDFTextStripper asSeen = new PDFTextStripper();
    asSeen.setSortByPosition(true);
    String words = visible(report);
    return Math.max(
        ReportWords.share(words, asWritten.getText(document)),
        ReportWords.share(words, asSeen.getText(document)));
  }

  /** The text of the report without what only stands for pictures. */
  private static String visible(ReportDocument report) {
    Set<String> alternatives = report.blocks().stream()
        .filter(Chart.class::isInstance)
        .map(block -> ((Chart) block).alternative())
        .collect(Collectors.toSet());
    return report
        .text()
        .lines()
        .filter(line -> !alternatives.contains(line))
        .collect(Collectors.joining("\n"));
  }

  /** The rules among failures, each of which begins with its standard and its rule. */
  private static long rules(List<String> failures, String standard) {
    return failures.stream()
        .map(failure -> failure.split(" ", 3))
        .filter(parts -> parts[0].equals(standard))
        .map(parts -> parts[1])
        .distinct()
        .count();
  }
}
