package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Figures that are noted one after the other and written as JMH writes its own, so that {@link Score} reads both. */
final class Figures {
  private final List<String> lines = new ArrayList<>();

  void add(String method, String parameter, List<? extends Number> values) {
    lines.add("{\"benchmark\":\"." + method + "\",\"params\":{\"peer\":\"" + parameter
        + "\"},\"primaryMetric\":{\"rawData\":[" + values + "]}}");
  }

  void add(String method, String parameter, Number value) {
    add(method, parameter, List.of(value));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, "[" + String.join(",\n", lines) + "]\n");
  }
}
