package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark in rounds and prints the ratios. The arguments are the extent ({@code smoke} only sees that all
 * run, {@code full} also writes the document, {@code report} writes it from the results of an earlier run), the number of rounds, the number of entities to open, a directory on the
 * disk to be measured, and the document.
 */
public final class Benchmarks {
  private static final int SMOKE_ENTITIES = 1_000;

  private final boolean smoke;
  private final boolean runs;
  private final int entities;
  private final Path directory;

  private Benchmarks(String extent, int entities, Path directory) {
    this.smoke = extent.equals("smoke");
    this.runs = !extent.equals("report");
    this.entities = entities;
    this.directory = directory;
  }

  /** Runs them. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    boolean smoke = arguments[0].equals("smoke");
    int rounds = smoke ? 1 : Integer.parseInt(arguments[1]);
    int entities = smoke ? SMOKE_ENTITIES : Integer.parseInt(arguments[2]);
    Path directory = Path.of(arguments[3]).toAbsolutePath();
    Report report = new Report(
        new Benchmarks(arguments[0], entities, directory).run(rounds), machine(rounds), entities);
    if (smoke) {
      System.out.println("All benchmarks run. The figures of so short a run mean nothing:");
    }
    System.out.println(report.text());
    if (!smoke) {
      report.writeInto(Path.of(arguments[4]));
    }
  }

  private Rounds run(int rounds) throws IOException, RunnerException {
    Files.createDirectories(directory);
    List<List<Score>> scores = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      Path opening = directory.resolve("opening-" + round + ".json");
      Path commits = directory.resolve("commits-" + round + ".json");
      if (runs) {
        new Runner(openings(options(opening)).build()).run();
        new Runner(commits(options(commits)).build()).run();
      }
      List<Score> both = new ArrayList<>(Score.read(opening));
      both.addAll(Score.read(commits));
      scores.add(both);
    }
    return new Rounds(scores);
  }

  private ChainedOptionsBuilder options(Path result) {
    return new OptionsBuilder()
        .forks(1)
        .shouldFailOnError(true)
        .verbosity(smoke ? VerboseMode.SILENT : VerboseMode.NORMAL)
        .jvmArgs(
            "-Xmx" + (entities > 200_000 ? "12g" : "3g"),
            "-D" + Directories.PROPERTY + "=" + directory)
        .resultFormat(ResultFormatType.JSON)
        .result(result.toString());
  }

  private ChainedOptionsBuilder commits(ChainedOptionsBuilder options) {
    return options
        .include(CommitBenchmark.class.getName())
        .mode(Mode.Throughput)
        .warmupIterations(smoke ? 0 : 1)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(1)
        .measurementTime(smoke ? TimeValue.milliseconds(200) : TimeValue.seconds(2));
  }

  private ChainedOptionsBuilder openings(ChainedOptionsBuilder options) {
    return options
        .include(OpeningBenchmark.class.getName())
        .mode(Mode.SingleShotTime)
        .param("entities", Integer.toString(entities))
        .warmupIterations(smoke ? 0 : 4)
        .measurementIterations(smoke ? 1 : 5);
  }

  private static String machine(int rounds) {
    return LocalDate.now(ZoneOffset.UTC) + ", " + System.getProperty("os.name") + " "
        + System.getProperty("os.arch") + " with " + Runtime.getRuntime().availableProcessors()
        + " processors, Java " + Runtime.version() + ", in " + rounds + " round(s)";
  }
}
