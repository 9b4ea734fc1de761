package org.officialstats.advocacy.expression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The examples of docs/reference/expressions.md: in a fenced block, each expression with its answer below, indented. */
final class ReferencePage {
  private static final Path PAGE = Path.of("..", "docs", "reference", "expressions.md");

  record Pair(String text, String answer) {}

  private ReferencePage() {}

  /** The pairs of all blocks that are marked so, in their order. */
  static List<Pair> pairs(String mark) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    boolean inside = false;
    String text = "";
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("```")) {
        inside = line.equals("```" + mark);
      } else if (inside && line.startsWith("  ")) {
        pairs.add(new Pair(text, line.strip()));
      } else {
        text = line;
      }
    }
    if (pairs.isEmpty()) {
      throw new IllegalStateException("no block ```" + mark + " in " + PAGE);
    }
    return pairs;
  }
}
