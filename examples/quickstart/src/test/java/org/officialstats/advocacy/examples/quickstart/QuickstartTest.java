package org.officialstats.advocacy.examples.quickstart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  @TempDir
  private static Path temporary;

  private static Path output;
  private static String summary;

  @BeforeAll
  static void run() throws IOException {
    output = temporary.resolve("first");
    summary = Quickstart.run(output);
  }

  @Test
  void writesTheStoreTheReportsAndTheSummaryAndNothingElse() throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .hasSize(2 + 3 * 6 * 2)
          .contains("store", "summary.txt", "update-2024-Q1-en.pdf", "review-2024-zh.html")
          .containsExactlyInAnyOrderElementsOf(OutputFolder.own());
    }
  }

  @Test
  void saysWhatItIsExpectedToSay() throws IOException {
    assertThat(output.resolve("summary.txt")).hasContent(summary);
    assertThat(summary)
        .as("where the change is meant, copy target/gwg/summary.txt over expected-summary.txt")
        .isEqualTo(expected());
  }

  @Test
  void rendersTheReportsInEachLanguageAsPdfAndAsHtml() throws IOException {
    for (String name : OutputFolder.REPORTS) {
      for (String language : OutputFolder.LANGUAGES) {
        String report = name + "-" + language;
        byte[] pdf = Files.readAllBytes(output.resolve(report + ".pdf"));
        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(Files.readString(output.resolve(report + ".html")))
            .startsWith("<!DOCTYPE html>")
            .contains(" lang=\"" + language + "\"");
      }
    }
  }

  /** That it gives the same bytes elsewhere and in another process, {@link JarsIT} shows. */
  @Test
  void givesTheSameBytesOverItsOwnOutput() throws IOException {
    Map<String, String> first = FileTree.of(output);
    Quickstart.run(output);
    assertThat(FileTree.of(output)).isEqualTo(first);
  }

  private static String expected() throws IOException {
    try (InputStream in = QuickstartTest.class.getResourceAsStream("expected-summary.txt")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
