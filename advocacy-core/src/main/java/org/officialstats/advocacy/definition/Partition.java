package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Division;
import org.officialstats.advocacy.model.Code;

/** Divides rows into parts by the words of a field. A row may be in several parts. */
final class Partition {
  /** The part of those that do not say, or of which it cannot be told. */
  static final String UNKNOWN = "unknown";

  private Partition() {}

  /** The parts of a dimension, in its order. */
  static Map<String, Bits> by(Grouping grouping, Desk desk, Bits rows) {
    TreeMap<String, Bits> parts = new TreeMap<>(order(grouping, desk));
    if (grouping.every().orElse(false)) {
      codes(grouping, desk).forEach(code -> parts.put(code, Bits.none(rows.size())));
    }
    return divided(grouping.by(), otherwise(grouping), desk, rows, parts);
  }

  /** The part of those that do not say. */
  static String otherwise(Grouping grouping) {
    return grouping.otherwise().map(Code::value).orElse(UNKNOWN);
  }

  /** How the parts follow each other. */
  static Comparator<String> order(Grouping grouping, Desk desk) {
    return grouping.order().filter(Grouping.Order.LIST::equals).isPresent()
        ? inOrder(codes(grouping, desk), otherwise(grouping))
        : Comparator.naturalOrder();
  }

  /** The parts by the words of a field, in their order. */
  static Map<String, Bits> byName(String field, Desk desk, Bits rows) {
    return divided(field, UNKNOWN, desk, rows, new TreeMap<>());
  }

  private static Map<String, Bits> divided(
      String field, String otherwise, Desk desk, Bits rows, Map<String, Bits> parts) {
    Division division = new Division(desk.labels(field), rows);
    division.parts().forEach((name, part) -> parts.merge(name, part, Bits::or));
    if (!division.without().isEmpty()) {
      parts.merge(otherwise, division.without(), Bits::or);
    }
    return ImmutableMap.copyOf(parts);
  }

  /** The entries of the code list that the dimension is named for. */
  static List<String> codes(Grouping grouping, Desk desk) {
    return desk
        .look()
        .context()
        .snapshot()
        .codeLists()
        .list(grouping.dimension())
        .entries()
        .keySet()
        .stream()
        .map(Code::value)
        .collect(ImmutableList.toImmutableList());
  }

  /** In the order of the list, then those that do not say. */
  private static Comparator<String> inOrder(List<String> codes, String otherwise) {
    Comparator<String> byPlace = Comparator.comparingInt(
        name -> name.equals(otherwise) ? codes.size() : codes.indexOf(name));
    return byPlace.thenComparing(Comparator.naturalOrder());
  }
}
