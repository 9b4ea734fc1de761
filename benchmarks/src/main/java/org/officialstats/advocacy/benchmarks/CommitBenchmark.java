package org.officialstats.advocacy.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Commits of one new event each, per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CommitBenchmark {
  /** What is measured. */
  @Param
  public Peer peer = Peer.RAW;

  private final AtomicLong last = new AtomicLong();
  private Path directory = Path.of("");
  private Writer writer = Writer.NONE;

  /** Opens the peer in an empty directory. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    directory = Directories.empty();
    writer = peer.open(directory);
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
    writer.close();
    Directories.delete(directory);
  }
}
