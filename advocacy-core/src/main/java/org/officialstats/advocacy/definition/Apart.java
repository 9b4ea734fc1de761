package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Division;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.Truth;

/**
 * The parts of a dimension that are asked apart: for each, the same rows are looked at with only those linked ones that
 * are of the part.
 */
final class Apart {
  private final Grouping grouping;
  private final Desk desk;
  private final String link;
  private final String field;
  private final Linked linked;
  private final Map<String, Bits> rows;

  private Apart(Grouping grouping, Desk desk) {
    int dot = grouping.by().indexOf('.');
    this.grouping = grouping;
    this.desk = desk;
    this.link = grouping.by().substring(0, dot);
    this.field = grouping.by().substring(dot + 1);
    this.linked = desk.link(link);
    this.rows = rows();
  }

  /** The desk of each part, in the order of the dimension. */
  static Map<String, Desk> by(Grouping grouping, Desk desk, Bits members) {
    Apart apart = new Apart(grouping, desk);
    ImmutableMap.Builder<String, Desk> parts = ImmutableMap.builder();
    apart.names(members).forEach(name -> parts.put(name, apart.part(name)));
    return parts.buildOrThrow();
  }

  private Map<String, Bits> rows() {
    Division division = new Division(linked.inside(field), linked.possible());
    Map<String, Bits> parts = new TreeMap<>(division.parts());
    parts.merge(Partition.otherwise(grouping), division.without(), Bits::or);
    return ImmutableMap.copyOf(parts);
  }

  private Desk part(String name) {
    Bits none = Bits.none(linked.inner().rows().size());
    Optional<Vocabulary> kinds = narrower();
    Bits of = kinds.isEmpty() || name.equals(Partition.otherwise(grouping))
        ? rows.getOrDefault(name, none)
        : rows.entrySet().stream()
            .filter(part -> kinds.get().isA(part.getKey(), name) == Truth.TRUE)
            .map(Map.Entry::getValue)
            .reduce(none, Bits::or);
    return desk.narrowed(link, of);
  }

  private Optional<Vocabulary> narrower() {
    Type type = linked.type(field);
    return grouping.narrower().orElse(false) && type instanceof Type.Word word
        ? Optional.of(word.vocabulary())
        : Optional.empty();
  }

  private Collection<String> names(Bits members) {
    if (grouping.each().isPresent()) {
      return each(grouping.each().get());
    }
    Set<String> names = new TreeSet<>(Partition.order(grouping, desk));
    if (grouping.every().orElse(false)) {
      names.addAll(Partition.codes(grouping, desk));
    }
    Bits there = linked
        .matches()
        .inner(members, Truth.TRUE)
        .or(linked.matches().inner(members, Truth.UNKNOWN));
    rows.forEach((name, of) -> {
      if (!of.and(there).isEmpty()) {
        names.add(name);
      }
    });
    return ImmutableList.copyOf(names);
  }

  /** What the strategy lists, in its order. */
  private ImmutableSet<String> each(String list) {
    return Values.words(desk.strategy(list));
  }
}
