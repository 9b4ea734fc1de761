package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks in rounds and prints the ratios. The arguments are the extent ({@code smoke} only sees that all
 * run, {@code full} also writes the document, {@code report} writes it from the results of an earlier run), the number of
 * rounds of what writes to the disk, the numbers of entities with commas between, a directory on the disk to be measured,
 * the document, what is measured, {@code stores}, {@code evaluation} and {@code reports} with commas between, and the
 * folder of the quickstart.
 */
public final class Benchmarks {
  private static final List<Integer> SMOKE_SIZES = List.of(500, 1_000);

  private final Extent extent;
  private final int rounds;
  private final List<Integer> sizes;
  private final Path directory;
  private final Path document;
  private final Path quickstart;

  private Benchmarks(String[] arguments) {
    extent = Extent.parse(arguments[0]);
    rounds = isSmoke() ? 1 : Integer.parseInt(arguments[1]);
    sizes = isSmoke()
        ? SMOKE_SIZES
        : Stream.of(arguments[2].split(",")).map(Integer::valueOf).toList();
    directory = Path.of(arguments[3]).toAbsolutePath();
    document = Path.of(arguments[4]);
    quickstart = Path.of(arguments[6]);
  }

  /** Runs them. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Benchmarks benchmarks = new Benchmarks(arguments);
    Files.createDirectories(benchmarks.directory);
    List<String> parts = List.of(arguments[5].split(","));
    if (benchmarks.isSmoke()) {
      System.out.println("All benchmarks run. The figures of so short a run mean nothing:");
    }
    if (parts.contains("stores")) {
      benchmarks.stores();
    }
    if (parts.contains("evaluation")) {
      benchmarks.evaluation();
    }
    if (parts.contains("reports")) {
      benchmarks.reports();
    }
  }

  private void stores() throws IOException, RunnerException {
    if (extent != Extent.REPORT) {
      measureStores();
    }
    List<List<Score>> scores = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (int size : sizes) {
        scores.add(Score.read(openings(size, round)));
      }
      for (Score commits : Score.read(commits(round))) {
        scores.addAll(CommitBenchmark.TURNS.split(commits, extent.warmups()));
      }
      ProcessorTime.read(processor(round)).forEach(turn -> scores.add(List.of(turn)));
    }
    String machine = machine() + ", in " + rounds + " round(s)";
    show(Marks.STORES, new StoreTables(new Rounds(scores), machine, sizes).text());
  }

  private void measureStores() throws IOException, RunnerException {
    try (PostgresServer postgres = PostgresServer.start(directory)) {
      Runs runs = new Runs(extent, directory, postgres.url());
      for (int round = 1; round <= rounds; round++) {
        Files.deleteIfExists(processor(round));
        runs.commits(commits(round), processor(round));
        for (int size : sizes) {
          runs.openings(size, openings(size, round));
        }
      }
    }
  }

  private void evaluation() throws IOException, RunnerException {
    Runs runs = new Runs(extent, directory, "");
    List<List<Score>> scores = new ArrayList<>();
    List<Integer> sizes = isSmoke() ? SMOKE_SIZES.subList(1, 2) : this.sizes;
    for (int size : sizes) {
      Path times = directory.resolve("evaluation-" + size + ".json");
      Path memory = directory.resolve("memory-" + size + ".json");
      if (extent != Extent.REPORT) {
        runs.evaluations(size, times);
        runs.memory(size, memory);
      }
      for (Score measured : Score.read(times)) {
        scores.addAll(EvaluationBenchmark.TURNS.split(measured, Runs.warmups(extent)));
      }
      scores.add(Score.read(memory));
    }
    show(Marks.EVALUATION, new EvaluationTables(new Rounds(scores), machine(), sizes).text());
  }

  private void reports() throws IOException, RunnerException {
    ReportPlan plan = new ReportPlan(extent, directory.resolve("reports"));
    if (extent != Extent.REPORT) {
      new ReportSamples(plan.samples(), quickstart).make(plan.repeats());
      plan.measure(new Runs(extent, directory, ""));
    }
    show(Marks.REPORTS, new ReportTables(plan.read(), machine()).text());
  }

  private void show(Marks marks, String text) throws IOException {
    System.out.println(text);
    if (!isSmoke()) {
      marks.replace(document, text);
    }
  }

  private boolean isSmoke() {
    return extent == Extent.SMOKE;
  }

  private Path commits(int round) {
    return directory.resolve("commits-" + round + ".json");
  }

  private Path processor(int round) {
    return directory.resolve("processor-" + round + ".txt");
  }

  private Path openings(int size, int round) {
    return directory.resolve("opening-" + size + "-" + round + ".json");
  }

  private static String machine() {
    return LocalDate.now(ZoneOffset.UTC) + ", " + System.getProperty("os.name") + " "
        + System.getProperty("os.arch") + " with " + Runtime.getRuntime().availableProcessors()
        + " processors, Java " + Runtime.version();
  }
}
