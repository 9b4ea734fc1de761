package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.report.pdf.TaggedPdf;

/** The two updates of the example, as files; {@link EveryKindTest} judges such ones by the rules of the standards. */
@ExtendWith(SharedExample.class)
class UpdatesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void readAsTheDocumentThatTheStoreGivesAgain(int quarter, ExampleReports example)
      throws IOException {
    assertThat(text(quarter, example))
        .isEqualTo(example.update(quarter).document().text());
  }

  @Test
  void keepZeroMissingUndefinedAndNotDueApart(ExampleReports example) throws IOException {
    assertThat(text(1, example).lines().filter(line -> line.contains("\t")))
        .anyMatch(line -> line.startsWith("Materials produced (MAT-01, output)\t0\t"))
        .anyMatch(
            line -> line.startsWith("Partner-supplied substance (COL-01, process)\tno data (For"))
        .anyMatch(line ->
            line.startsWith("Commitments kept (PAR-05, outcome)\tundefined (Nothing was due.)\t"))
        .anyMatch(line -> line.startsWith(
            "Annual review complete (REP-02, process)\tnot due (The annual review is not due yet"));
  }

  private static String text(int quarter, ExampleReports example) throws IOException {
    return TaggedPdf.read(file(quarter, example)).text();
  }

  private static byte[] file(int quarter, ExampleReports example) throws IOException {
    return example.written("update-2024-Q" + quarter + "-en.pdf");
  }
}
