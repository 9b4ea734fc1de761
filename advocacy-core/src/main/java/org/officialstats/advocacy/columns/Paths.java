package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the dotted path of a name from table to table. */
final class Paths {
  private final Tables tables;
  private final String name;

  Paths(Tables tables, String name) {
    this.tables = tables;
    this.name = name;
  }

  Spot spot(Table table, String path, Route route) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      String head = path.substring(0, end);
      @Nullable Attribute attribute = table.shape().attributes().get(head);
      if (attribute != null) {
        return end == path.length()
            ? new Spot(route, table.column(head), attribute.domain())
            : through(table, attribute, table.column(head), path.substring(end + 1), route);
      }
      Optional<TableShape.Owner> owner =
          table.shape().owner().filter(its -> its.attribute().equals(head));
      if (owner.isPresent()) {
        String rest = end == path.length() ? Shapes.OWN_ID : path.substring(end + 1);
        return spot(tables.table(owner.get().table()), rest, route.plus(Step.toOwner(table)));
      }
    }
    throw unknown(table, path);
  }

  /** Where the values are of what something given points at. */
  Spot through(Table table, Given given, String rest, Route route) {
    return through(table, given.attribute(), given.column(), rest, route);
  }

  private Spot through(Table table, Attribute attribute, Column values, String rest, Route route) {
    if (attribute.storage() != Storage.CODE || attribute.target().isEmpty()) {
      throw unknown(table, attribute.name() + "." + rest);
    }
    Codes column = (Codes) values;
    Table target = tables.ofKind(attribute.target().get());
    Step step =
        target.shape().isEntities() ? Step.toRow(column, target) : Step.toPart(column, target);
    return spot(target, rest, route.plus(step));
  }

  /** The rows of a table from which the path leads through a changed row of another one. */
  Bits reaching(Table table, String path, Delta delta) {
    if (table.shape().attributes().containsKey(path)) {
      return Bits.none(table.size());
    }
    for (int end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
      @Nullable Attribute attribute = table.shape().attributes().get(path.substring(0, end));
      if (attribute != null && attribute.target().isPresent()) {
        Table target = tables.ofKind(attribute.target().get());
        Bits rows = delta.rows(target).or(reaching(target, path.substring(end + 1), delta));
        return rows.isEmpty() ? Bits.none(table.size()) : pointing(table, attribute, target, rows);
      }
    }
    return Bits.none(table.size());
  }

  private static Bits pointing(Table table, Attribute attribute, Table target, Bits rows) {
    if (!target.shape().isEntities()) {
      return Bits.all(table.size());
    }
    long[] words = new long[Bits.words(table.size())];
    rows.forEach(row -> table.index(attribute.name()).forEach(row, from -> Bits.set(words, from)));
    return Bits.over(words, table.size());
  }

  /** The kinds of entities that the path leads through. */
  Set<String> kindsBehind(Table table, String path) {
    if (table.shape().attributes().containsKey(path)) {
      return ImmutableSet.of();
    }
    for (int end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
      @Nullable Attribute attribute = table.shape().attributes().get(path.substring(0, end));
      if (attribute != null && attribute.target().isPresent()) {
        Table target = tables.ofKind(attribute.target().get());
        return ImmutableSet.<String>builder()
            .add(target.kind())
            .addAll(kindsBehind(target, path.substring(end + 1)))
            .build();
      }
    }
    return ImmutableSet.of();
  }

  private IllegalArgumentException unknown(Table table, String path) {
    return new IllegalArgumentException("field '" + name + "': table '" + table.name()
        + "' has no '" + path + "'; expected one of "
        + table.shape().attributes().keySet()
        + ", or a path through those that point at something");
  }
}
