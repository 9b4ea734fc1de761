package org.officialstats.advocacy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.json.EntityJson;

class ReportTest {
  @TempDir
  Path directory;

  @Test
  void takesTheMiddleOfTheRatiosWithinRounds() {
    Rounds rounds = new Rounds(List.of(round(100, 50), round(1_000, 900), round(10, 8)));

    assertThat(rounds.ratio("oneWriter", "STORE", "oneWriter", "RAW"))
        .isEqualTo("0.80 (0.50–0.90)");
    assertThat(rounds.ratio("oneWriter", "SQLITE", "oneWriter", "RAW")).isEqualTo("–");
  }

  @Test
  void readsTheMiddleOfTheIterationsFromWhatJmhWrites() throws IOException {
    Path file = Files.writeString(directory.resolve("result.json"), """
        [{"jmhVersion":"1.37","benchmark":"org.example.CommitBenchmark.oneWriter","threads":1,"jvmArgs":["-Xmx1g"],
          "params":{"peer":"RAW"},
          "primaryMetric":{"score":99.5,"scorePercentiles":{"0.0":1.0,"50.0":12.5},"rawData":[[12.5]]},
          "secondaryMetrics":{}},
         {"benchmark":"org.example.OpeningBenchmark.bytesOnly","params":{"entities":"1000"},
          "primaryMetric":{"score":9.0,"scorePercentiles":{"50.0":3.0}}}]
        """);

    assertThat(Score.read(file))
        .containsExactly(new Score("oneWriter", "RAW", 12.5), new Score("bytesOnly", "1000", 3.0));
  }

  @Test
  void replacesTheFiguresOfADocumentAndNothingElse() throws IOException {
    Path document = Files.writeString(
        directory.resolve("performance.md"),
        "before\n" + Report.BEGIN + "old\n" + Report.END + "after\n");
    Report report = new Report(new Rounds(List.of(round(100, 50))), "a machine", 1_000);

    report.writeInto(document);

    assertThat(document)
        .content()
        .startsWith("before\n")
        .endsWith(Report.END + "after\n")
        .contains("Measured on a machine.", "| 0.50 (0.50–0.50) | – | always | 0 |")
        .doesNotContain("old");
  }

  @Test
  void refusesADocumentWithoutAPlaceForTheFigures() throws IOException {
    Path document = Files.writeString(directory.resolve("performance.md"), "nothing\n");
    Report report = new Report(new Rounds(List.of()), "a machine", 1_000);

    assertThatThrownBy(() -> report.writeInto(document))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "[" + document + "] no place for the figures; expected the line "
                + "'<!-- figures: written by advocacy-benchmarks -->' and after it '<!-- end of figures -->'");
  }

  @Test
  void measuresDocumentsThatTheLibraryWouldWrite() {
    assertThat(Sample.document(7)).isEqualTo(EntityJson.write(Sample.event(7)));
    assertThat(Sample.bytes(7).length).isBetween(900, 1_200);
  }

  private static List<Score> round(double raw, double store) {
    return List.of(new Score("oneWriter", "RAW", raw), new Score("oneWriter", "STORE", store));
  }
}
