package org.officialstats.advocacy.spi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator sets for a plugin: names and values as text. The library reads none of them from the
 * environment, from system properties or from files on its own.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the names only, as a value may be a secret.
 *
 * @param values the values by name, in the order given
 */
public record Settings(Map<String, String> values) {
  private static final Settings NONE = new Settings(ImmutableMap.of());

  public Settings {
    values = ImmutableMap.copyOf(requireNonNull(values, "values"));
  }

  /** No settings. */
  public static Settings none() {
    return NONE;
  }

  /** One setting; the value is its text ({@code toString()}), such as that of a path. */
  public static Settings of(String name, Object value) {
    return new Settings(ImmutableMap.of(name, value.toString()));
  }

  /** These settings and one more, or another value for one of them. */
  public Settings and(String name, Object value) {
    return new Settings(ImmutableMap.<String, String>builder()
        .putAll(values)
        .put(name, value.toString())
        .buildKeepingLast());
  }

  /** The value with this name, or empty. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(requireNonNull(name, "name")));
  }

  /**
   * The value with this name. For settings that a provider declares as required, and that were checked before it opens.
   *
   * @throws IllegalStateException if there is none
   */
  public String get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("setting '" + name + "' is not given"));
  }

  @Override
  public String toString() {
    return "Settings" + values.keySet();
  }
}
