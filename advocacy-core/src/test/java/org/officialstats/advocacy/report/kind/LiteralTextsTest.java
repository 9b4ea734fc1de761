package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the sources of the composers: what readers see stands in the bundles, never in the code. */
class LiteralTextsTest {
  private static final Path SOURCES =
      Path.of("src/main/java/org/officialstats/advocacy/report/kind");

  /** Comments; messages to developers; shapes of ids. None of them reaches a reader. */
  private static final Pattern NOT_FOR_READERS = Pattern.compile(
      "/\\*.*?\\*/|//[^\\n]*|@SuppressWarnings\\([^)]*\\)|throw new .*?\\);\n|Pattern\\.compile\\(.*?\\);",
      Pattern.DOTALL);

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Keys and their parts, ids, places of the page label, spaces, line ends and the sign of shortening. */
  private static final Pattern NO_TEXT = Pattern.compile(
      "[a-z][a-zA-Z0-9]*(?:[-.][a-z0-9]+)*[-.]?|-|\\.| ?|\\{pages?}|\\\\u2026|\\\\r\\\\n");

  /** A literal that goes to the reader as it is. */
  private static final Pattern SHOWN = Pattern.compile(
      "(Text|Strong|Emphasis|Paragraph|Note|TableCell|ListItem)\\.of\\(\\s*\"[^\" ]");

  @Test
  void noComposerHasAText() {
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(20);
    for (Path source : sources) {
      String code = NOT_FOR_READERS.matcher(read(source)).replaceAll("");
      assertThat(LITERAL.matcher(code).results().map(LiteralTextsTest::literal))
          .as(source.toString())
          .allMatch(literal -> NO_TEXT.matcher(literal).matches());
      assertThat(SHOWN.matcher(code).find()).as(source.toString()).isFalse();
    }
  }

  private static String literal(MatchResult match) {
    return match.group(1);
  }

  private static List<Path> sources() {
    try (var files = Files.list(SOURCES)) {
      return files
          .filter(file -> !file.endsWith("Subjects.java")) // all messages to developers
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
