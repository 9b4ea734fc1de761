package org.officialstats.advocacy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One result of a run.
 *
 * @param method the benchmark's method, such as {@code oneWriter}
 * @param parameter what was measured, such as {@code RAW}; empty if that is left to the method
 * @param iterations what each iteration gave, in the benchmark's unit
 */
record Score(String method, String parameter, List<Double> iterations) {
  private static final JsonFactory JSON = new JsonFactory();

  Score {
    iterations = List.copyOf(iterations);
  }

  /** The middle of the iterations: their mean tells of the one in which the machine did something else. */
  double value() {
    List<Double> sorted = iterations.stream().sorted().toList();
    int size = sorted.size();
    return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }

  /** The results in a file that JMH wrote as JSON. */
  static List<Score> read(Path file) throws IOException {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      List<Score> scores = new ArrayList<>();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        scores.add(readOne(parser));
      }
      return scores;
    }
  }

  private static Score readOne(JsonParser parser) throws IOException {
    String method = "";
    String parameter = "";
    List<Double> iterations = List.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "benchmark" ->
          method = parser.getText().substring(parser.getText().lastIndexOf('.') + 1);
        case "params" -> parameter = lastValue(parser);
        case "primaryMetric" -> iterations = iterations(parser);
        default -> parser.skipChildren();
      }
    }
    return new Score(method, parameter, iterations);
  }

  private static List<Double> iterations(JsonParser parser) throws IOException {
    List<Double> iterations = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("rawData")) {
        readNumbers(parser, iterations);
      } else {
        parser.skipChildren();
      }
    }
    return iterations;
  }

  /** A list for each fork, one after the other. */
  private static void readNumbers(JsonParser parser, List<Double> numbers) throws IOException {
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token.isNumeric()) {
        numbers.add(parser.getDoubleValue());
      }
    }
  }

  private static String lastValue(JsonParser parser) throws IOException {
    String found = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      parser.nextToken();
      found = parser.getText();
      parser.skipChildren();
    }
    return found;
  }
}
