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
 * Runs every benchmark in rounds and prints the ratios. The arguments are the extent ({@code smoke} only sees that all
 * run, {@code full} also writes the document, {@code report} writes it from the results of an earlier run), the number of
 * rounds, the numbers of entities to open, with commas between, a directory on the disk to be measured, and the document.
 */
public final class Benchmarks {
  private static final List<Integer> SMOKE_SIZES = List.of(500, 1_000);

  private final Extent extent;
  private final List<Integer> sizes;
  private final Path directory;

  private Benchmarks(Extent extent, List<Integer> sizes, Path directory) {
    this.extent = extent;
    this.sizes = sizes;
    this.directory = directory;
  }

  /** Runs them. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Extent extent = Extent.parse(arguments[0]);
    boolean smoke = extent == Extent.SMOKE;
    int rounds = smoke ? 1 : Integer.parseInt(arguments[1]);
    List<Integer> sizes = smoke
        ? SMOKE_SIZES
        : Stream.of(arguments[2].split(",")).map(Integer::valueOf).toList();
    Path directory = Path.of(arguments[3]).toAbsolutePath();
    Files.createDirectories(directory);
    Rounds results = new Benchmarks(extent, sizes, directory).run(rounds);
    Report report = new Report(results, machine(rounds), sizes);
    if (smoke) {
      System.out.println("All benchmarks run. The figures of so short a run mean nothing:");
    }
    System.out.println(report.text());
    if (!smoke) {
      report.writeInto(Path.of(arguments[4]));
    }
  }

  private Rounds run(int rounds) throws IOException, RunnerException {
    if (extent != Extent.REPORT) {
      measure(rounds);
    }
    List<List<Score>> scores = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (int size : sizes) {
        scores.add(Score.read(openings(size, round)));
      }
      for (Score commits : Score.read(commits(round))) {
        scores.addAll(Turns.split(commits, extent.warmups()));
      }
      ProcessorTime.read(processor(round)).forEach(turn -> scores.add(List.of(turn)));
    }
    return new Rounds(scores);
  }

  private void measure(int rounds) throws IOException, RunnerException {
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

  private Path commits(int round) {
    return directory.resolve("commits-" + round + ".json");
  }

  private Path processor(int round) {
    return directory.resolve("processor-" + round + ".txt");
  }

  private Path openings(int size, int round) {
    return directory.resolve("opening-" + size + "-" + round + ".json");
  }

  private static String machine(int rounds) {
    return LocalDate.now(ZoneOffset.UTC) + ", " + System.getProperty("os.name") + " "
        + System.getProperty("os.arch") + " with " + Runtime.getRuntime().availableProcessors()
        + " processors, Java " + Runtime.version() + ", in " + rounds + " round(s)";
  }
}
