package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rows of Markdown tables, with a column for each size. */
final class Rows {
  private Rows() {}

  static String head(List<Integer> sizes, String first, String what) {
    return of(sizes, first, size -> String.format(Locale.ROOT, "%,d %s", size, what));
  }

  /** The line below the head. */
  static String line(List<Integer> sizes) {
    return "|---".repeat(1 + sizes.size()) + "|";
  }

  static String of(List<Integer> sizes, String first, Function<Integer, String> ofSize) {
    return Stream.concat(Stream.of(first), sizes.stream().map(ofSize))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
