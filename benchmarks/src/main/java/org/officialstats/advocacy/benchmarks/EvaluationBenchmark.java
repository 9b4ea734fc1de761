package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** The time of one evaluation, in milliseconds. All engines are ready in one process and take turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EvaluationBenchmark {
  static final String METHOD = "evaluate";
  static final Turns TURNS = new Turns(Work.names());

  /** How many records are evaluated. */
  @Param("100000")
  public int entities;

  private @Nullable Contest contest;
  private int iteration;
  private Work work = Work.PLAIN_LOOP;

  /** Makes the data, if an earlier round has not, and has every engine take it. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    contest = Contest.open(entities);
    contest.warmUp(WarmUp.ofProcess());
  }

  /** Whose turn it is. */
  @Setup(Level.Iteration)
  public void takeTurns() throws Exception {
    work = Work.valueOf(TURNS.at(iteration++));
    contest().ready(work);
  }

  /** What is timed. */
  @Benchmark
  public Object evaluate() throws Exception {
    return contest().run(work);
  }

  /** Gives up what was opened. */
  @TearDown(Level.Trial)
  public void close() throws IOException, SQLException {
    contest().close();
  }

  private Contest contest() {
    if (contest == null) {
      throw new IllegalStateException("no contest has been opened");
    }
    return contest;
  }
}
