package org.officialstats.advocacy.report.kind;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed texts of reports in one language, from the resource {@code wording_LANGUAGE.properties}. Texts have named
 * places such as {@code {period}}.
 */
final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  /** The languages that reports can be written in. */
  private static final Set<String> LANGUAGES = ImmutableSet.of("en");

  private final String language;
  private final Map<String, String> texts;

  private Wording(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The texts in this language.
   *
   * @throws IllegalArgumentException if there are none, naming the languages that there are
   */
  static Wording in(String language) {
    if (!LANGUAGES.contains(requireNonNull(language, "language"))) {
      throw new IllegalArgumentException(
          "report language '" + language + "': no texts; expected " + String.join(", ", LANGUAGES));
    }
    String name = "wording_" + language + ".properties";
    try (InputStream resource = Wording.class.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(
          new InputStreamReader(requireNonNull(resource, name), StandardCharsets.UTF_8));
      ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return new Wording(language, texts.build());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("[" + name + "] cannot be read from the jar", unreadable);
    }
  }

  /** The keys of all texts, in order. */
  Set<String> keys() {
    return texts.keySet();
  }

  String language() {
    return language;
  }

  /** The text with this key, without places. */
  String text(String key) {
    return text(key, ImmutableMap.of());
  }

  /** The text with this key, with one place filled. */
  String text(String key, String place, Object value) {
    return text(key, ImmutableMap.of(place, value.toString()));
  }

  /** The text with this key, with its places filled. */
  String text(String key, Map<String, String> values) {
    String template = texts.get(key);
    if (template == null) {
      throw new IllegalStateException(
          "[wording_" + language + ".properties] no text '" + key + "'");
    }
    Matcher places = PLACE.matcher(template);
    return places.replaceAll(place -> {
      String name = requireNonNull(place.group(1));
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("[wording_" + language + ".properties] text '" + key
            + "': no value for '" + name + "'");
      }
      return Matcher.quoteReplacement(value);
    });
  }

  /** The word for a constant, such as {@code level.out-take} for {@code Level.OUT_TAKE}. */
  String word(Enum<?> constant) {
    return text(key(constant.getDeclaringClass().getSimpleName()) + "." + key(constant));
  }

  /** The word for a constant under another name than that of its type, such as {@code change.added}. */
  String word(String set, Enum<?> constant) {
    return text(set + "." + key(constant));
  }

  /** The word for one of a closed set of records, such as {@code result.no-data} for {@code Result.NoData}. */
  String word(String set, Class<? extends Record> kind) {
    return text(set + "." + key(kind.getSimpleName()));
  }

  /** The text with this key, which has no places; empty where there is none. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** The text for this number of things, by the plural forms of the language; its place is {@code number}. */
  String count(String key, BigDecimal number, String written) {
    return text(key + "." + Plural.of(language, number), "number", written);
  }

  private static String key(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
  }

  private static String key(String className) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, className);
  }
}
