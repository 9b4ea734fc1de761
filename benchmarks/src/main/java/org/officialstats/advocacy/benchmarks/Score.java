package org.officialstats.advocacy.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result of a run.
 *
 * @param method the benchmark's method, such as {@code oneWriter}
 * @param parameter the value of its parameter, such as {@code RAW}
 * @param value in the benchmark's unit
 */
record Score(String method, String parameter, double value) {
  private static final JsonFactory JSON = new JsonFactory();

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
    double value = Double.NaN;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "benchmark" ->
          method = parser.getText().substring(parser.getText().lastIndexOf('.') + 1);
        case "params" -> parameter = value(parser, null);
        case "primaryMetric" -> value = middle(parser);
        default -> parser.skipChildren();
      }
    }
    return new Score(method, parameter, value);
  }

  /** The middle of the iterations: their mean tells of the one in which the machine did something else. */
  private static double middle(JsonParser parser) throws IOException {
    double middle = Double.NaN;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("scorePercentiles")) {
        middle = Double.parseDouble(value(parser, "50.0"));
      } else {
        parser.skipChildren();
      }
    }
    return middle;
  }

  /** The value of the field with this name in an object, or of its last field. */
  private static String value(JsonParser parser, @Nullable String name) throws IOException {
    String found = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      if (name == null || name.equals(field)) {
        found = parser.getText();
      }
      parser.skipChildren();
    }
    return found;
  }
}
