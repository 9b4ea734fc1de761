package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page quotes from an example stands there: a block whose fence names a file, such as {@code java Store.java}. */
class ExampleQuotesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path PAGE = ROOT.resolve("docs/how-to/write-a-store.md");
  private static final Path EXAMPLE = ROOT.resolve("examples/custom-storage");
  private static final Pattern QUOTE = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");

  @Test
  void quotesTheStoreAsItIs() throws IOException {
    List<MatchResult> quotes = QUOTE.matcher(Files.readString(PAGE)).results().toList();

    assertThat(quotes).hasSizeGreaterThan(10);
    for (MatchResult quote : quotes) {
      assertThat(withoutIndents(Files.readString(find(quote.group(1)))))
          .as("%s, as quoted in %s", quote.group(1), PAGE)
          .contains(withoutIndents(quote.group(2)));
    }
  }

  @Test
  void promisesLessThan300Lines() throws IOException {
    long lines = 0;
    try (Stream<Path> files = Files.walk(EXAMPLE.resolve("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    assertThat(lines).isBetween(100L, 299L);
  }

  private static Path find(String name) throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      List<Path> found = files
          .filter(file -> file.endsWith(name) && !file.startsWith(EXAMPLE.resolve("target")))
          .toList();
      assertThat(found).as("files '%s' below %s", name, EXAMPLE).hasSize(1);
      return found.get(0);
    }
  }

  private static String withoutIndents(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
