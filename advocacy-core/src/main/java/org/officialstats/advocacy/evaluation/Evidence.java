package org.officialstats.advocacy.evaluation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.officialstats.advocacy.columns.SortedKeys;
import org.officialstats.advocacy.model.EntityKey;

/**
 * The records behind a figure, each named once and in the order of their keys.
 *
 * @param counted those that count (the numerator of a ratio)
 * @param notCounted those that were looked at and do not count (the rest of the denominator)
 * @param unknown those of which it cannot be told, for example because only the month of a date is known
 */
public record Evidence(
    List<EntityKey> counted, List<EntityKey> notCounted, List<EntityKey> unknown) {
  /** No records. */
  public static final Evidence NONE =
      new Evidence(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  public Evidence {
    counted = ordered(counted);
    notCounted = ordered(notCounted);
    unknown = ordered(unknown);
  }

  /** Records that count. */
  public static Evidence counted(Collection<EntityKey> counted) {
    return of(counted, ImmutableList.of());
  }

  /** Records that count, and others that do not. */
  public static Evidence of(Collection<EntityKey> counted, Collection<EntityKey> notCounted) {
    return new Evidence(listed(counted), listed(notCounted), ImmutableList.of());
  }

  private static List<EntityKey> listed(Collection<EntityKey> keys) {
    return keys instanceof SortedKeys sorted ? sorted : ImmutableList.copyOf(keys);
  }

  private static List<EntityKey> ordered(List<EntityKey> keys) {
    if (keys instanceof SortedKeys) {
      return keys;
    } else if (Comparators.isInStrictOrder(keys, Comparator.naturalOrder())) {
      return ImmutableList.copyOf(keys);
    }
    return keys.stream().distinct().sorted().collect(ImmutableList.toImmutableList());
  }
}
