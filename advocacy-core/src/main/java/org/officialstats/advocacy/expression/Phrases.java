package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * The phrases in which a language says what an expression says, from the table {@code phrases.tsv}: a row for each
 * phrase, a column for each language, with {@code {a}} and {@code {b}} for what is put in.
 */
final class Phrases {
  private static final String RESOURCE = "phrases.tsv";
  private static final Pattern PLACE = Pattern.compile("\\{([ab])}");

  private final String language;
  private final Map<String, String> texts;

  private Phrases(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The phrases of this language.
   *
   * @throws IllegalArgumentException if it is none of the six of the United Nations
   */
  static Phrases in(String language) {
    if (!LocalizedText.UN_LANGUAGES.contains(requireNonNull(language, "language"))) {
      throw new IllegalArgumentException("language " + Problems.quoted(language)
          + ": no phrases; expected one of " + String.join(", ", LocalizedText.UN_LANGUAGES));
    }
    return new Phrases(language, Shipped.TABLE.column(language));
  }

  String language() {
    return language;
  }

  /** The phrase with this key, with two parts put in. */
  String text(String key, String a, String b) {
    String phrase = requireNonNull(texts.get(key), key);
    return PLACE
        .matcher(phrase)
        .replaceAll(place -> Matcher.quoteReplacement("a".equals(place.group(1)) ? a : b));
  }

  String text(String key, String a) {
    return text(key, a, "");
  }

  /** All phrases, by key and language. */
  static Table<String, String, String> table() {
    return Shipped.TABLE;
  }

  private static final class Shipped {
    static final ImmutableTable<String, String, String> TABLE = read();

    private static ImmutableTable<String, String, String> read() {
      Splitter cells = Splitter.on('\t');
      List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(text());
      List<String> languages = cells.splitToList(lines.get(0));
      ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
      for (String line : lines.subList(1, lines.size())) {
        List<String> row = cells.splitToList(line);
        for (int column = 1; column < languages.size(); column++) {
          table.put(row.get(0), languages.get(column), row.get(column));
        }
      }
      return table.buildOrThrow();
    }

    private static String text() {
      try (InputStream in = requireNonNull(Phrases.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("resource " + RESOURCE + ": not readable", unreadable);
      }
    }
  }
}
