package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.pdf.TaggedPdf;
import org.officialstats.advocacy.report.pdf.VeraPdf;
import org.officialstats.advocacy.spi.Settings;

/** The two updates of the example, as files. */
class UpdatesTest {
  @TempDir
  private static Path output;

  @BeforeAll
  static void run() throws IOException {
    Quickstart.run(output.resolve("gwg"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void conformToTheStandards(int quarter) throws IOException {
    assertThat(VeraPdf.failures(file(quarter))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void readAsTheDocumentThatTheStoreGivesAgain(int quarter) throws IOException {
    try (Tracker tracker = Tracker.builder()
        .store("json", Settings.of("directory", output.resolve("gwg/store").toString()))
        .clock(new ManualClock())
        .random(new Random(1))
        .open()) {
      ProgressUpdate update = tracker
          .snapshot()
          .find(ProgressUpdate.class, Id.of("update-2024-q" + quarter))
          .orElseThrow();
      assertThat(text(quarter))
          .isEqualTo(
              tracker.report(ReportKind.QUARTERLY_UPDATE, update).document().text());
    }
  }

  @Test
  void keepZeroMissingUndefinedAndNotDueApart() throws IOException {
    assertThat(text(1).lines().filter(line -> line.contains("\t")))
        .anyMatch(line -> line.startsWith("Materials produced (MAT-01, output)\t0\t"))
        .anyMatch(
            line -> line.startsWith("Partner-supplied substance (COL-01, process)\tno data (For"))
        .anyMatch(line ->
            line.startsWith("Commitments kept (PAR-05, outcome)\tundefined (Nothing was due.)\t"))
        .anyMatch(line -> line.startsWith(
            "Annual review complete (REP-02, process)\tnot due (The annual review is not due yet"));
  }

  private static String text(int quarter) throws IOException {
    return TaggedPdf.read(file(quarter)).text();
  }

  private static byte[] file(int quarter) throws IOException {
    return Files.readAllBytes(output.resolve("gwg/update-2024-Q" + quarter + "-en.pdf"));
  }
}
