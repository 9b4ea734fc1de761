package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In French a space that no line may break at stands before double punctuation and inside guillemets. */
class FrenchSpacesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/officialstats/advocacy");
  private static final Pattern IN_JSON =
      Pattern.compile("\"fr\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** What stands before a sign that ends there or is followed by a space, or after an opening one. */
  private static final Pattern WITHOUT = Pattern.compile(
      "[^\\u00A0\\u202F](?:[;?!»](?=\\s|$|[.,)])|:(?=\\s|$))|«(?![\\u00A0\\u202F]|$)");

  @Test
  void standInAllFrenchTexts() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> texts = files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(FrenchSpacesTest::french)
          .toList();
      assertThat(texts).hasSizeGreaterThan(1_500);
      assertThat(texts.stream().filter(text -> WITHOUT.matcher(text).find())).isEmpty();
    }
  }

  @Test
  void areMissedWhereTheyAreNotThere() {
    assertThat(Stream.of(
            "Cible : 3",
            "Cible: 3",
            "un ; deux",
            "Pourquoi?",
            "« un\u00A0»",
            "«\u00A0un »",
            "fin :"))
        .allMatch(text -> WITHOUT.matcher(text).find());
    assertThat(Stream.of(
            "Cible\u00A0: 3", "«\u202Fun\u202F».", "de 10:30 à {due:on}", "https://a.org"))
        .noneMatch(text -> WITHOUT.matcher(text).find());
  }

  private static Stream<String> french(Path file) {
    String name = file.getFileName().toString();
    try {
      if (name.endsWith("_fr.properties")) {
        return properties(file);
      } else if (name.endsWith(".tsv")) {
        return table(Files.readAllLines(file));
      }
      return name.endsWith(".json")
          ? IN_JSON
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult found) -> found.group(1))
          : Stream.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> properties(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts.values().stream().map(Object::toString);
  }

  private static Stream<String> table(List<String> lines) {
    int column = Arrays.asList(lines.get(0).split("\t", -1)).indexOf("fr");
    return column < 0
        ? Stream.empty()
        : lines.stream().skip(1).map(line -> line.split("\t", -1)[column]);
  }
}
