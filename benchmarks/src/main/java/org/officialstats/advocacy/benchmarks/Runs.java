package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
 * Runs of JMH, each in processes of its own.
 *
 * @param postgres the URL of a server
 */
record Runs(Extent extent, Path directory, String postgres) {
  private static final int LARGE = 200_000;

  /**
   * Every peer in turn; a turn is long enough for some hundred commits, and short beside what others do to the disk. Turns
   * to warm up are longer: what a commit runs through is compiled after some ten thousand.
   *
   * @param processor where the time of the processors is noted
   */
  void commits(Path result, Path processor) throws RunnerException {
    TimeValue turn = TimeValue.milliseconds(isSmoke() ? 50 : 300);
    ChainedOptionsBuilder options = options("3g", result)
        .jvmArgsAppend("-D" + ProcessorTime.PROPERTY + "=" + processor)
        .include(CommitBenchmark.class.getName())
        .mode(Mode.Throughput)
        .warmupIterations(CommitBenchmark.TURNS.iterations(extent.warmups()))
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(CommitBenchmark.TURNS.iterations(extent.turns()))
        .measurementTime(turn);
    new Runner(options.build()).run();
  }

  /** A million entities take minutes, in which the JVM warms up by itself. */
  void openings(int entities, Path result) throws RunnerException {
    boolean large = entities > LARGE;
    ChainedOptionsBuilder options = options(large ? "10g" : "3g", result)
        .include(OpeningBenchmark.class.getName())
        .mode(Mode.SingleShotTime)
        .param("entities", Integer.toString(entities))
        .warmupIterations(isSmoke() ? 0 : large ? 1 : 4)
        .measurementIterations(isSmoke() ? 1 : large ? 3 : 5);
    new Runner(options.build()).run();
  }

  /** Every engine in turn, and the same answers of all before. */
  void evaluations(int entities, Path result) throws RunnerException {
    boolean large = entities > LARGE;
    Turns turns = EvaluationBenchmark.TURNS;
    ChainedOptionsBuilder options = options(large ? "12g" : "4g", result)
        .include(EvaluationBenchmark.class.getName())
        .mode(Mode.SingleShotTime)
        .param("entities", Integer.toString(entities))
        .jvmArgsAppend(WarmUp.option(isSmoke() ? 0 : 5))
        .warmupIterations(turns.iterations(warmups(extent)))
        .measurementIterations(turns.iterations(isSmoke() ? 1 : large ? 3 : 5));
    new Runner(options.build()).run();
  }

  /** Turns of each engine or peer that go before those that count, when all are warm. */
  static int warmups(Extent extent) {
    return extent == Extent.SMOKE ? 0 : 1;
  }

  /** Every peer in turn writes the sample. */
  void reports(String sample, int turns, Path result) throws RunnerException {
    Turns peers = ReportBenchmark.TURNS;
    ChainedOptionsBuilder options = options("2g", result)
        .include(ReportBenchmark.class.getName())
        .mode(Mode.SingleShotTime)
        .param("sample", sample)
        .jvmArgsAppend(WarmUp.option(isSmoke() ? 0 : 10))
        .warmupIterations(peers.iterations(warmups(extent)))
        .measurementIterations(peers.iterations(turns));
    new Runner(options.build()).run();
  }

  /** What evaluation holds in the heap. */
  void memory(int entities, Path result) throws IOException {
    List<String> options = List.of(
        "-Xmx" + (entities > LARGE ? "12g" : "4g"), "-D" + Directories.PROPERTY + "=" + directory);
    Child child =
        new Child(options, Memory.class, List.of(Integer.toString(entities), result.toString()));
    child.run(Duration.ofHours(1));
  }

  /** The first iteration may fill a store with a million entities, which takes longer than JMH waits by itself. */
  private ChainedOptionsBuilder options(String memory, Path result) {
    return new OptionsBuilder()
        .forks(1)
        .timeout(TimeValue.hours(1))
        .shouldFailOnError(true)
        .verbosity(isSmoke() ? VerboseMode.SILENT : VerboseMode.NORMAL)
        .jvmArgs(
            "-Xmx" + memory,
            "-D" + Directories.PROPERTY + "=" + directory,
            "-D" + PostgresServer.PROPERTY + "=" + postgres)
        .resultFormat(ResultFormatType.JSON)
        .result(result.toString());
  }

  private boolean isSmoke() {
    return extent == Extent.SMOKE;
  }
}
