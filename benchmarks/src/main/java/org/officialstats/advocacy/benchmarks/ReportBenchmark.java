package org.officialstats.advocacy.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time of one report, in milliseconds, in a JVM that is warm. All peers are ready in one process and take turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBenchmark {
  static final String METHOD = "write";
  static final Turns TURNS = new Turns(ReportPeer.names());

  /** Which report is written. */
  @Param("short-en")
  public String sample = "";

  private final Map<ReportPeer, ReportWriter> writers = new EnumMap<>(ReportPeer.class);
  private int iteration;
  private ReportPeer peer = ReportPeer.PDFBOX;

  /** Has every peer ready, and warm. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    Path samples = ReportPlan.samples(Directories.root().resolve("reports"));
    for (ReportPeer each : ReportPeer.values()) {
      writers.put(each, each.read(new ReportSample(samples, sample)).call());
    }
    for (ReportPeer each : ReportPeer.values()) {
      peer = each;
      WarmUp.ofProcess().run(this::write);
    }
  }

  /** Whose turn it is. */
  @Setup(Level.Iteration)
  public void takeTurns() {
    peer = ReportPeer.valueOf(TURNS.at(iteration++));
  }

  /** What is timed. */
  @Benchmark
  public int write() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Objects.requireNonNull(writers.get(peer)).write(out);
    return out.size();
  }
}
