package org.officialstats.advocacy.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Divides things into parts by a name that each of them has. */
final class Divided {
  private Divided() {}

  /** The things by name, in the order of the names, and in each part in their own order. */
  static <T> SortedMap<String, List<T>> by(Collection<T> things, Function<T, String> name) {
    Map<String, List<T>> parts = new HashMap<>();
    for (T thing : things) {
      parts.computeIfAbsent(name.apply(thing), any -> new ArrayList<>()).add(thing);
    }
    return new TreeMap<>(parts);
  }
}
