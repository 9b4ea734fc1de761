package org.officialstats.advocacy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.json.EntityJson;

class ReportTest {
  private static final Turns TURNS = CommitBenchmark.TURNS;

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
  void leavesOutOfTheRangeTheQuarterAtEachEnd() {
    Rounds rounds =
        new Rounds(IntStream.rangeClosed(1, 8).mapToObj(i -> round(10, i)).toList());

    assertThat(rounds.ratio("oneWriter", "STORE", "oneWriter", "RAW"))
        .isEqualTo("0.45 (0.30–0.60)");
  }

  @Test
  void givesEveryIterationToThePeerWhoseTurnItWas() {
    int peers = Peer.values().length;
    List<Double> measured =
        IntStream.range(0, 2 * peers).mapToObj(Double::valueOf).toList();
    List<List<Score>> turns = TURNS.split(new Score("oneWriter", "", measured), 1);

    assertThat(turns).hasSize(2);
    for (int turn = 0; turn < 2; turn++) {
      assertThat(turns.get(turn))
          .extracting(Score::parameter)
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Peer.values()).map(Peer::name).toList());
    }
    assertThat(turns.get(0).get(0)).isEqualTo(new Score("oneWriter", "RAW_ALONE", List.of(0.0)));
    assertThat(turns.get(1).get(0))
        .isEqualTo(new Score("oneWriter", "TRACKER", List.of((double) peers)));
    assertThat(TURNS.at(0)).isEqualTo("RAW");
    assertThat(TURNS.at(TURNS.iterations(1))).isEqualTo("RAW_ALONE");
  }

  @Test
  void readsTheMiddleOfTheIterationsFromWhatJmhWrites() throws IOException {
    Path file = Files.writeString(directory.resolve("result.json"), """
        [{"jmhVersion":"1.37","benchmark":"org.example.CommitBenchmark.oneWriter","threads":1,"jvmArgs":["-Xmx1g"],
          "params":{"peer":"RAW"},
          "primaryMetric":{"score":99.5,"scorePercentiles":{"0.0":1.0,"50.0":12.5},"rawData":[[99,12.5],[1]]},
          "secondaryMetrics":{}},
         {"benchmark":"org.example.OpeningBenchmark.bytesOnly","params":{"entities":"1000"},
          "primaryMetric":{"score":9.0,"rawData":[[4,2]]}}]
        """);

    assertThat(Score.read(file))
        .containsExactly(
            new Score("oneWriter", "RAW", List.of(99.0, 12.5, 1.0)),
            new Score("bytesOnly", "1000", List.of(4.0, 2.0)))
        .extracting(Score::value)
        .containsExactly(12.5, 3.0);
  }

  @Test
  void readsTheTimeOfTheProcessorsOfEveryTurn() throws IOException {
    Path file = directory.resolve("processor.txt");
    assertThat(ProcessorTime.read(file)).isEmpty();
    ProcessorTime.add(file, "oneWriter", Peer.RAW, 4.5);
    ProcessorTime.add(file, "eightWriters", Peer.STORE, Double.POSITIVE_INFINITY);
    ProcessorTime.add(file, "oneWriter", Peer.RAW, 6);

    assertThat(ProcessorTime.read(file))
        .containsExactly(
            new Score("oneWriterProcessor", "RAW", List.of(4.5)),
            new Score("oneWriterProcessor", "RAW", List.of(6.0)));
    Rounds rounds = new Rounds(ProcessorTime.read(file).stream().map(List::of).toList());
    assertThat(rounds.middle("oneWriterProcessor", "RAW")).hasValue(5.25);
    assertThat(rounds.middle("oneWriterProcessor", "STORE")).isEmpty();
  }

  @Test
  void replacesTheFiguresOfADocumentAndNothingElse() throws IOException {
    Path document = Files.writeString(
        directory.resolve("performance.md"),
        "before\n" + Marks.STORES.begin() + "old\n" + Marks.STORES.end() + "after\n");
    List<Score> openings = List.of(
        new Score("jacksonTokens", "1000", List.of(2.0)),
        new Score("trackerOpen", "1000", List.of(3.0)));
    List<Score> turn =
        List.of(new Score(ProcessorTime.method("oneWriter"), "STORE", List.of(17.4)));
    StoreTables tables = new StoreTables(
        new Rounds(List.of(round(100, 50), turn, openings)),
        "a machine",
        List.of(1_000, 2_000_000));

    Marks.STORES.replace(document, tables.text());

    assertThat(document)
        .content()
        .startsWith("before\n")
        .endsWith(Marks.STORES.end() + "after\n")
        .contains(
            "Measured on a machine.",
            "| 0.50 (0.50–0.50) | 17 | – | – | always | 0 |",
            "| work | 1,000 entities | 2,000,000 entities |\n|---|---|---|\n",
            "| **`Tracker.open`: checked, chained, indexed** | 1.50 (1.50–1.50) | – |",
            "| PostgreSQL, plain inserts of the same rows | – | – | – | – | defaults of PostgreSQL | not tried |")
        .doesNotContain("old");
  }

  @Test
  void showsEvaluationAsRatiosAndMillisecondsAndMemoryForEachRecord() {
    List<Double> turns =
        IntStream.range(0, Work.values().length).mapToObj(work -> work + 1.0).toList();
    List<List<Score>> rounds =
        new ArrayList<>(EvaluationBenchmark.TURNS.split(new Score("evaluate", "1000", turns), 0));
    rounds.add(List.of(new Score("STATE", "1000", List.of(650_000.0))));

    String text =
        new EvaluationTables(new Rounds(rounds), "a machine", List.of(1_000, 2_000)).text();

    assertThat(text)
        .contains(
            "| work | 1,000 records | 2,000 records |",
            "| **standard catalogue and rules: figures, the records behind them, and what was found of which** | 2.00 (2.00–2.00); 2.0 ms | – |",
            "| written by hand in Java over the records | 1.00 (1.00–1.00); 10.0 ms | – |",
            "| Drools, a new session each time | 1.60 (1.60–1.60); 16.0 ms | – |",
            "| the state, as it was opened from the JSON store | 650 | – |");
  }

  @Test
  void showsReportsByWhatTheyTakeAndByWhatIsInTheirFiles() throws IOException {
    Figures figures = new Figures();
    List<ReportPeer> peers = List.of(ReportPeer.values());
    for (ReportPeer peer : peers) {
      int place = peers.indexOf(peer);
      for (String sample : List.of("short-en", "short-ar", "short-zh")) {
        for (double first : new double[] {100 * place + 1.5, 0.1, 5_000}) {
          figures.add(ReportPlan.FIRST + sample, peer.name(), first);
        }
        new JudgedReport(8, 0.9999, place > 0, place - 1, 0, place, place - 1)
            .note(sample, peer.name(), figures);
      }
    }
    figures.add(ReportPlan.BYTES + "short-ar", "FOP", 123_456);
    figures.add(ReportPlan.HEAP + "long-en", "ADVOCACY", 48);
    Path file = directory.resolve("figures.json");
    figures.write(file);
    List<List<Score>> rounds =
        new ArrayList<>(Score.read(file).stream().map(List::of).toList());
    rounds.addAll(ReportBenchmark.TURNS.split(
        new Score("writeshort-en", "", List.of(1.0, 2.0, 3.0, 4.0, 10.0)), 0));

    String text = new ReportTables(new Rounds(rounds), "a machine").text();

    assertThat(text)
        .contains(
            "| PDFBox, the words alone | 1.00 (1.00–1.00); 1.0 ms | – | – | 2 | 2 | 2 |",
            "| Apache FOP | 10.00 (10.00–10.00); 10.0 ms | – | – | 402 | 402 | 402 |",
            "| PDFBox, the words alone | – | 8 | 99.9 % | no tags | no tags | no | no |",
            "| **the library** | – | 8 | 99.9 % | passes | passes | no | – |",
            "| Apache FOP | –; 123,456; – | 8 | 99.9 % | rules broken: 3 | passes | yes | yes |",
            "| **the library** | – | – | 48 | – | – |");
  }

  @Test
  void refusesADocumentWithoutAPlaceForTheFigures() throws IOException {
    Path document = Files.writeString(directory.resolve("performance.md"), "nothing\n");

    assertThatThrownBy(() -> Marks.STORES.replace(document, "figures"))
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
    return List.of(
        new Score("oneWriter", "RAW", List.of(raw)),
        new Score("oneWriter", "STORE", List.of(store)));
  }
}
