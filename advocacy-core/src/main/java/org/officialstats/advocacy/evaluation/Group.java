package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of the whole that a figure speaks of (disaggregation): a value for each dimension, such as {@code
 * event-kind=conference}. The whole has none.
 *
 * @param values the values by dimension, in the order of the dimensions
 */
public record Group(Map<String, String> values) {
  /** The whole. */
  public static final Group ALL = new Group(ImmutableSortedMap.of());

  private static final Splitter.MapSplitter VALUES =
      Splitter.on(", ").withKeyValueSeparator(Splitter.on('=').limit(2));

  public Group {
    values = ImmutableSortedMap.copyOf(requireNonNull(values, "values"));
  }

  /** The part with this value of one dimension. */
  public static Group of(String dimension, String value) {
    return new Group(ImmutableSortedMap.of(dimension, value));
  }

  /**
   * The group with this text, such as {@code region=142, event-kind=conference}; the whole for an empty one.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Group parse(String text) {
    if (requireNonNull(text, "text").isEmpty()) {
      return ALL;
    }
    try {
      return new Group(VALUES.split(text));
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          "group '" + text + "': expected a value for each dimension, such as 'region=142'",
          malformed);
    }
  }

  /** The text with its dimensions in order; as it is where it is not the text of a group. */
  static String canonical(String text) {
    try {
      return parse(text).toString();
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** Whether this is the whole. */
  public boolean isAll() {
    return values.isEmpty();
  }

  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
