package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.shape.Pointer;

/** Gathers what is wrong with one document, and says it with line, column and pointer. Not thread-safe. */
final class Findings {
  private static final int MOST = 1_000;

  /** One thing that is wrong; its pointer becomes a line and a column when it is reported. */
  private record Finding(Pointer at, String inside, String what, String expected, String remedy) {}

  private final List<Finding> findings = new ArrayList<>();

  void add(Pointer at, String what, String expected, String remedy) {
    add(at, "", what, expected, remedy);
  }

  /** Something wrong inside a value, such as in {@code column 17} of a text. */
  void add(Pointer at, String inside, String what, String expected, String remedy) {
    if (findings.size() < MOST) {
      findings.add(new Finding(at, inside, what, expected, remedy));
    }
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  int size() {
    return findings.size();
  }

  /** The findings as problems of a document, in its order. */
  List<Problem> problems(String where, byte[] document) {
    Places places = Places.of(document);
    return findings.stream()
        .sorted((one, other) -> Long.compare(places.offset(one.at()), places.offset(other.at())))
        .map(finding -> new Problem(
            where + ", " + places.text(finding.at())
                + (finding.inside().isEmpty() ? "" : ", " + finding.inside()),
            finding.what(),
            finding.expected(),
            finding.remedy()))
        .collect(ImmutableList.toImmutableList());
  }

  void throwIfAny(String where, byte[] document) {
    if (!isEmpty()) {
      throw new JsonFormatException(problems(where, document));
    }
  }
}
