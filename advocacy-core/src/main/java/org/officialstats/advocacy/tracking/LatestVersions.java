package org.officialstats.advocacy.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.model.EntityKey;

/**
 * The latest version of each entity while a log is read. Ids sort by the time they were made, mostly: what comes in that
 * order is added to a list for each kind, which costs one comparison, and only the rest to a table. Not thread-safe.
 */
final class LatestVersions {
  private final Map<String, List<Version>> ascending = new TreeMap<>();
  private final Map<EntityKey, Version> others = new HashMap<>();

  /** The version of a change that came after all others. */
  Version add(Envelope envelope, Change change) {
    List<Version> known = ascending.computeIfAbsent(change.key().kind(), kind -> new ArrayList<>());
    int last = known.size() - 1;
    if (last < 0 || known.get(last).key().compareTo(change.key()) < 0) {
      Version first = new Version(envelope, change, null);
      known.add(first);
      return first;
    }
    int at = indexOf(known, change.key());
    if (at < 0) {
      return others.compute(change.key(), (key, older) -> new Version(envelope, change, older));
    }
    Version next = new Version(envelope, change, known.get(at));
    known.set(at, next);
    return next;
  }

  private static int indexOf(List<Version> sorted, EntityKey key) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = sorted.get(middle).key().compareTo(key);
      if (order == 0) {
        return middle;
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return -1;
  }

  /** All of them in the order of keys. */
  List<Version> sorted() {
    Stream<Version> all = ascending.values().stream().flatMap(List::stream);
    if (others.isEmpty()) {
      return all.toList();
    }
    return Stream.concat(all, others.values().stream())
        .sorted((one, other) -> one.key().compareTo(other.key()))
        .toList();
  }
}
