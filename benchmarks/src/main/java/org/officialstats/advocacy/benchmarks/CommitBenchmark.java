package org.officialstats.advocacy.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/** Commits of one new event each, per second. All peers are open, and take turns: each iteration measures the next one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CommitBenchmark {
  static final Turns TURNS = new Turns(Peer.names());

  private final AtomicLong last = new AtomicLong();
  private final Map<Peer, Writer> writers = new EnumMap<>(Peer.class);
  private Path directory = Path.of("");
  private int iteration;
  private Writer writer = Writer.NONE;
  private Peer peer = Peer.RAW;
  private ProcessorTime processor = ProcessorTime.from(0);

  /** Opens every peer in an empty directory. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    directory = Directories.empty();
    for (Peer peer : Peer.values()) {
      writers.put(peer, peer.open(Files.createDirectory(directory.resolve(peer.name()))));
    }
  }

  /** Whose turn it is. */
  @Setup(Level.Iteration)
  public void takeTurns() {
    peer = Peer.valueOf(TURNS.at(iteration++));
    writer = requireNonNull(writers.get(peer));
    processor = ProcessorTime.from(last.get());
  }

  /** Tells how long the processors worked in this turn, unless it was only to warm up. */
  @TearDown(Level.Iteration)
  public void tell(BenchmarkParams benchmark, IterationParams turn) throws IOException {
    if (turn.getType() == IterationType.MEASUREMENT) {
      String name = benchmark.getBenchmark();
      processor.end(name.substring(name.lastIndexOf('.') + 1), peer, last.get());
    }
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public void oneWriter() throws Exception {
    writer.write(last.incrementAndGet());
  }

  /** Eight threads. */
  @Benchmark
  @Threads(8)
  public void eightWriters() throws Exception {
    writer.write(last.incrementAndGet());
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Trial)
  public void close() throws Exception {
    for (Writer each : writers.values()) {
      each.close();
    }
    Directories.delete(directory);
  }
}
