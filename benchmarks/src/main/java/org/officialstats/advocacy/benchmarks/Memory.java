package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;

/**
 * Measures what the heap holds more after each step than before it, when everything that nobody holds has been collected.
 * In a process of its own; the arguments are the number of records, and the file that the result is written to, as JMH
 * would.
 */
public final class Memory {
  private static final int COLLECTIONS = 4;

  private final Map<Held, Long> bytes = new EnumMap<>(Held.class);
  private long before = used();

  private Memory() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int entities = Integer.parseInt(arguments[0]);
    FilledTracker.open(entities).close();
    Memory memory = new Memory();
    memory.measure(entities);
    Files.writeString(Path.of(arguments[1]), memory.json(entities));
  }

  private void measure(int entities) throws IOException {
    try (Tracker tracker = FilledTracker.open(entities)) {
      step(Held.STATE);
      long read = PlainLoop.all(tracker.snapshot()).count();
      step(Held.RECORDS);
      Evaluation evaluation = tracker.evaluate(World.PERIOD);
      long with = used();
      int figures = evaluation.indicators().size();
      evaluation = null;
      step(Held.TABLES);
      bytes.put(Held.EVALUATION, with - before);
      if (read == 0 || figures == 0) {
        throw new IllegalStateException(read + " records, " + figures + " indicators");
      }
    }
  }

  private void step(Held held) {
    long now = used();
    bytes.put(held, now - before);
    before = now;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private String json(int entities) {
    return bytes.entrySet().stream()
        .map(entry -> "{\"benchmark\":\"." + entry.getKey() + "\",\"params\":{\"entities\":\""
            + entities + "\"},\"primaryMetric\":{\"rawData\":[[" + entry.getValue() + "]]}}")
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }
}
