package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * The fixed texts of a part of the library, from a table beside a class: a row for each text by its key, a column for each
 * of the six languages of the United Nations. Texts have named places such as <code>{count}</code>, the same ones in every
 * language; each language says a value in the way that suits it ({@link Way}).
 *
 * <p>A table is held to its form when it is read: every text is there in every language, each key once, and no language has
 * a place that another one lacks.
 *
 * <p>Immutable and thread-safe.
 */
public final class Phrases {
  private static final String KEY = "key";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private final String resource;
  private final ImmutableMap<String, LocalizedText> texts;
  private final ImmutableMap<String, ImmutableMap<String, Template>> templates;

  private Phrases(String resource, Map<String, LocalizedText> texts) {
    this.resource = resource;
    this.texts = ImmutableMap.copyOf(texts);
    this.templates = ImmutableMap.copyOf(Maps.transformValues(this.texts, Phrases::templates));
  }

  private static ImmutableMap<String, Template> templates(LocalizedText text) {
    return ImmutableMap.copyOf(Maps.transformValues(text.texts(), Template::parse));
  }

  /**
   * Reads the table beside a class.
   *
   * @throws IllegalStateException if it is not there or not of its form, naming the line
   */
  public static Phrases beside(Class<?> type, String resource) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("[" + resource + "] not found beside " + type.getName()
            + "; the jar of the core module is damaged");
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("[" + resource + "] cannot be read", unreadable);
    }
  }

  static Phrases parse(String resource, String table) {
    List<String> lines = LINES.splitToList(table);
    List<String> languages = languages(resource, CELLS.splitToList(lines.get(0)));
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    for (int line = 1; line < lines.size(); line++) {
      List<String> row = CELLS.splitToList(lines.get(line));
      LocalizedText text = text(resource, line + 1, languages, row);
      if (texts.put(row.get(0), text) != null) {
        throw wrong(resource, line + 1, "key '" + row.get(0) + "' twice; expected it once");
      }
    }
    return new Phrases(resource, texts);
  }

  private static List<String> languages(String resource, List<String> head) {
    List<String> languages = head.subList(1, head.size());
    boolean all = languages.size() == LocalizedText.UN_LANGUAGES.size()
        && languages.containsAll(LocalizedText.UN_LANGUAGES);
    if (!head.get(0).equals(KEY) || !all) {
      throw wrong(
          resource,
          1,
          "columns " + String.join(", ", head) + "; expected key and "
              + String.join(", ", LocalizedText.UN_LANGUAGES));
    }
    return languages;
  }

  private static LocalizedText text(
      String resource, int line, List<String> languages, List<String> row) {
    if (row.size() != languages.size() + 1) {
      throw wrong(
          resource, line, row.size() + " cells; expected a key and " + languages.size() + " texts");
    }
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    Set<String> places = places(resource, line, row.get(1));
    for (int column = 1; column < row.size(); column++) {
      String language = languages.get(column - 1);
      String text = row.get(column);
      if (text.isBlank()) {
        throw wrong(resource, line, "no text in " + language + "; expected one");
      }
      Set<String> its = places(resource, line, text);
      if (!its.equals(places)) {
        throw wrong(
            resource,
            line,
            "places " + its + " in " + language + "; expected " + places + " as in "
                + languages.get(0));
      }
      texts.put(language, text);
    }
    return new LocalizedText(texts.buildOrThrow());
  }

  private static Set<String> places(String resource, int line, String text) {
    try {
      return ImmutableSortedSet.copyOf(Template.parse(text).names());
    } catch (TemplateException malformed) {
      throw wrong(resource, line, requireNonNull(malformed.getMessage()));
    }
  }

  private static IllegalStateException wrong(String resource, int line, String problem) {
    return new IllegalStateException("[" + resource + ", line " + line + "] " + problem);
  }

  /** The keys of all texts, in the order of the table. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** The text with this key in all languages, its places unfilled; empty where there is none. */
  public Optional<LocalizedText> find(String key) {
    return Optional.ofNullable(texts.get(requireNonNull(key, "key")));
  }

  /** The text with this key, without places, in all languages. */
  public LocalizedText all(String key) {
    return all(key, ImmutableMap.of());
  }

  /** The text with this key in all languages, each with the values at its places in its own form. */
  public LocalizedText all(String key, Map<String, Value> values) {
    ImmutableMap.Builder<String, String> filled = ImmutableMap.builder();
    known(key)
        .texts()
        .keySet()
        .forEach(language -> filled.put(language, in(Voice.in(language), key, values)));
    return new LocalizedText(filled.buildOrThrow());
  }

  /** The text with this key as a part of another one. */
  public Value part(String key, Map<String, Value> values) {
    Map<String, Value> all = ImmutableMap.copyOf(values);
    known(key);
    return (voice, way) -> in(voice, key, all);
  }

  /** The text with this key in a language, with the values at its places; English where the language is none of the six. */
  public String in(Voice voice, String key, Map<String, Value> values) {
    return filled(voice.tag(), key, place -> {
      Value value = values.get(place.text());
      return value == null ? null : value.in(voice, place.way());
    });
  }

  /** The text with this key, without places, in a language; English where the language is none of the six. */
  public String in(String language, String key) {
    return in(language, key, ImmutableMap.of());
  }

  /**
   * The text with this key in a language, with what was said before at its places; English where the language is none of
   * the six.
   *
   * @throws IllegalStateException if there is no such text, or no value for one of its places
   */
  public String in(String language, String key, Map<String, String> values) {
    return filled(language, key, place -> values.get(place.text()));
  }

  private LocalizedText known(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("[" + resource + "] no text '" + key + "'"));
  }

  private String filled(
      String language, String key, Function<Template.Piece, @Nullable String> values) {
    String shownIn = known(key).languageFor(language);
    Template template = requireNonNull(requireNonNull(templates.get(key)).get(shownIn));
    return template.filled(place -> {
      String value = values.apply(place);
      if (value == null) {
        throw new IllegalStateException(
            "[" + resource + "] text '" + key + "': no value for '" + place.text() + "'");
      }
      return value;
    });
  }
}
