package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two lines of a document between which figures stand.
 *
 * @param begin the first
 * @param end the last
 */
record Marks(String begin, String end) {
  static final Marks STORES =
      new Marks("<!-- figures: written by advocacy-benchmarks -->\n", "<!-- end of figures -->\n");
  static final Marks EVALUATION = new Marks(
      "<!-- figures of evaluation: written by advocacy-benchmarks -->\n",
      "<!-- end of figures of evaluation -->\n");
  static final Marks REPORTS = new Marks(
      "<!-- figures of reports: written by advocacy-benchmarks -->\n",
      "<!-- end of figures of reports -->\n");

  /** Replaces what stands between them. */
  void replace(Path document, String text) throws IOException {
    String before = Files.readString(document);
    int from = before.indexOf(begin);
    int to = before.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException("[" + document + "] no place for the figures; expected the line '"
          + begin.strip() + "' and after it '" + end.strip() + "'");
    }
    Files.writeString(
        document,
        before.substring(0, from + begin.length()) + "\n" + text + "\n" + before.substring(to));
  }
}
