package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The texts of one resource in one language, by their keys. Texts have named places such as {@code {period}}.
 *
 * @param name the name of the resource
 * @param texts the texts by key, in order
 */
record Bundle(String name, ImmutableSortedMap<String, String> texts) {
  /** The texts of the resource {@code BUNDLE_LANGUAGE.properties} beside a class. */
  static Bundle read(Class<?> beside, String bundle, Language language) {
    String name = bundle + "_" + language.tag() + ".properties";
    try (InputStream resource = beside.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(
          new InputStreamReader(requireNonNull(resource, name), StandardCharsets.UTF_8));
      return new Bundle(
          name,
          properties.stringPropertyNames().stream()
              .collect(ImmutableSortedMap.toImmutableSortedMap(
                  String::compareTo, Function.identity(), properties::getProperty)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("[" + name + "] cannot be read from the jar", unreadable);
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  String text(String key) {
    return text(key, ImmutableMap.of());
  }

  /** The text with this key, with its places filled. */
  String text(String key, Map<String, String> values) {
    String template = template(key);
    return template.indexOf('{') < 0
        ? template
        : String.join("", pieces(key, values, Function.identity()));
  }

  private String template(String key) {
    return find(key).orElseThrow(() -> missing("no text '" + key + "'"));
  }

  /** The text with this key in pieces: what stands between the places, and what fills them. */
  <T> List<T> pieces(String key, Map<String, ? extends T> values, Function<String, T> fixed) {
    ImmutableList.Builder<T> pieces = ImmutableList.builder();
    for (Template.Piece piece : Template.parse(template(key)).pieces()) {
      pieces.add(piece.isPlace() ? value(key, piece.text(), values) : fixed.apply(piece.text()));
    }
    return pieces.build();
  }

  private <T> T value(String key, String place, Map<String, ? extends T> values) {
    T value = values.get(place);
    if (value == null) {
      throw missing("text '" + key + "': no value for '" + place + "'");
    }
    return value;
  }

  private IllegalStateException missing(String what) {
    return new IllegalStateException("[" + name + "] " + what);
  }
}
