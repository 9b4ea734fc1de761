package org.officialstats.advocacy.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * How long the processors work for a commit, in all threads of this process: that of a server is not in it. Each turn adds
 * a line to a file, with its benchmark, its peer and the microseconds of a commit.
 */
final class ProcessorTime {
  static final String PROPERTY = "benchmarks.processor";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long begun = SYSTEM.getProcessCpuTime();
  private final long commitsBefore;

  private ProcessorTime(long commitsBefore) {
    this.commitsBefore = commitsBefore;
  }

  /** A turn that begins after so many commits. */
  static ProcessorTime from(long commits) {
    return new ProcessorTime(commits);
  }

  /** Ends the turn after so many commits. */
  void end(String method, Peer peer, long commits) throws IOException {
    double micros = (SYSTEM.getProcessCpuTime() - begun) / 1_000.0 / (commits - commitsBefore);
    add(Path.of(System.getProperty(PROPERTY)), method, peer, micros);
  }

  static void add(Path file, String method, Peer peer, double micros) throws IOException {
    Files.writeString(
        file,
        method + " " + peer.name() + " " + micros + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** A score for each turn in the file; none if there is no file. */
  static List<Score> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .map(line -> line.split(" ", -1))
        .map(line -> new Score(method(line[0]), line[1], List.of(Double.valueOf(line[2]))))
        .filter(score -> Double.isFinite(score.value()))
        .toList();
  }

  /** The name of what is measured beside a benchmark. */
  static String method(String benchmark) {
    return benchmark + "Processor";
  }
}
