package org.officialstats.advocacy.benchmarks;

import java.time.Duration;

/**
 * How long a thing is done again and again before it is timed, as it has been in a host that lives for long.
 *
 * @param length how long; nothing is done in no time
 */
record WarmUp(Duration length) {
  private static final String PROPERTY = "benchmarks.warmup";

  /** Something that is done. */
  @FunctionalInterface
  interface Task {
    void run() throws Exception;
  }

  /** What tells a process of benchmarks to warm up for so many seconds. */
  static String option(int seconds) {
    return "-D" + PROPERTY + "=" + seconds;
  }

  /** That of this process; none where it was not told. */
  static WarmUp ofProcess() {
    return new WarmUp(Duration.ofSeconds(Integer.getInteger(PROPERTY, 0)));
  }

  void run(Task task) throws Exception {
    long until = System.nanoTime() + length.toNanos();
    while (System.nanoTime() < until) {
      task.run();
    }
  }
}
