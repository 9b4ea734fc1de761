package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.officialstats.advocacy.report.ReportDocument;

/**
 * A report in the forms that peers take. All forms are files, so that a process of its own can begin with any of them.
 *
 * @param directory where they are kept
 * @param name short or long, and the language, such as {@code short-en}
 */
record ReportSample(Path directory, String name) {
  static final List<String> LANGUAGES = List.of("en", "ar", "zh");

  private static final String SHORT = "short-";
  private static final String LONG = "long-";

  /** The one of about eight pages. */
  static ReportSample inShort(Path directory, String language) {
    return new ReportSample(directory, SHORT + language);
  }

  /** The one of about five hundred pages, in English. */
  static ReportSample atLength(Path directory) {
    return new ReportSample(directory, LONG + LANGUAGES.get(0));
  }

  boolean isRightToLeft() {
    return name.endsWith("-ar");
  }

  /** Keeps the report in all forms. */
  void keep(ReportDocument report) throws IOException {
    Files.createDirectories(directory);
    RecordFile.write(report, records());
    Files.writeString(formatted(), FoDocument.of(report), StandardCharsets.UTF_8);
    Files.writeString(hypertext(), HtmlDocument.of(report), StandardCharsets.UTF_8);
  }

  /** The report as the library has it. */
  ReportDocument document() throws IOException {
    return RecordFile.read(ReportDocument.class, records());
  }

  private Path records() {
    return directory.resolve(name + ".records");
  }

  /** As XSL-FO. */
  Path formatted() {
    return directory.resolve(name + ".fo");
  }

  /** As XHTML. */
  Path hypertext() {
    return directory.resolve(name + ".xhtml");
  }

  /** What a peer makes of it. */
  Path file(ReportPeer peer) {
    return directory.resolve(name + "-" + peer.name().toLowerCase(Locale.ROOT) + ".pdf");
  }
}
