package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

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

  public Group {
    values = ImmutableSortedMap.copyOf(requireNonNull(values, "values"));
  }

  /** The part with this value of one dimension. */
  public static Group of(String dimension, String value) {
    return new Group(ImmutableSortedMap.of(dimension, value));
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
