package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Follows the dotted path of a name from table to table. */
final class Paths {
  private final Tables tables;
  private final String name;

  /**
   * Where a path leads first.
   *
   * @param head the part of the path that leads there
   * @param rest what is read there
   * @param attribute what points there; empty where the rows are in lists of those there
   * @param target the table that it leads to; empty where the attribute points at nothing
   */
  private record Hop(
      String head, String rest, Optional<Attribute> attribute, Optional<Table> target) {}

  Paths(Tables tables, String name) {
    this.tables = tables;
    this.name = name;
  }

  Spot spot(Table table, String path, Route route) {
    @Nullable Attribute own = table.shape().attributes().get(path);
    if (own != null) {
      return new Spot(route, table.column(path), own.domain());
    }
    Optional<Table> owner = owner(table, path);
    if (owner.isPresent()) {
      return spot(owner.get(), Shapes.OWN_ID, route.plus(Step.toOwner(table)));
    }
    Hop hop = hop(table, path).orElseThrow(() -> unknown(table, path));
    return hop.attribute().isPresent()
        ? through(table, hop.attribute().get(), table.column(hop.head()), hop.rest(), route)
        : spot(hop.target().orElseThrow(), hop.rest(), route.plus(Step.toOwner(table)));
  }

  /** Where a path leads first; nowhere if it ends in the table. */
  private Optional<Hop> hop(Table table, String path) {
    if (table.shape().attributes().containsKey(path)) {
      return Optional.empty();
    }
    for (int end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
      String head = path.substring(0, end);
      Optional<Attribute> attribute =
          Optional.ofNullable(table.shape().attributes().get(head));
      Optional<Table> target =
          attribute.isPresent() ? attribute.get().target().map(tables::ofKind) : owner(table, head);
      if (attribute.isPresent() || target.isPresent()) {
        return Optional.of(new Hop(head, path.substring(end + 1), attribute, target));
      }
    }
    return Optional.empty();
  }

  /** The table in whose lists the rows are, if that is its name. */
  private Optional<Table> owner(Table table, String attribute) {
    return table
        .shape()
        .owner()
        .filter(owner -> owner.attribute().equals(attribute))
        .map(owner -> tables.table(owner.table()));
  }

  /** What a path leads through first; empty where it does not lead to the rows of another table. */
  Optional<ForeignKey> foreignKey(Table table, String path) {
    return hop(table, path)
        .flatMap(hop -> hop.attribute().isPresent()
            ? foreignKey(hop.head(), hop.attribute().get(), () -> table.column(hop.head()))
            : hop.target().map(owner -> new ForeignKey(hop.head(), table.rows().owners(), owner)));
  }

  /** That which something given is. */
  Optional<ForeignKey> foreignKey(String head, Given given) {
    return foreignKey(head, given.attribute(), given::column);
  }

  private Optional<ForeignKey> foreignKey(
      String head, Attribute attribute, Supplier<Column> values) {
    return attribute
        .target()
        .filter(target -> attribute.storage() == Storage.CODE)
        .map(tables::ofKind)
        .filter(target -> target.shape().isEntities())
        .map(target -> new ForeignKey(head, (Codes) values.get(), target));
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
    Optional<Hop> hop = hop(table, path);
    Optional<Table> target = hop.flatMap(Hop::target);
    if (target.isEmpty()) {
      return Bits.none(table.size());
    }
    Bits rows = behind(target.get(), hop.get().rest(), delta);
    return hop.get()
        .attribute()
        .map(attribute -> pointing(table, attribute, target.get(), rows))
        .orElseGet(() -> table.listed(rows));
  }

  /** The rows that have changed, or from which the rest of a path leads through such. */
  private Bits behind(Table target, String rest, Delta delta) {
    return delta.rows(target).or(reaching(target, rest, delta));
  }

  private static Bits pointing(Table table, Attribute attribute, Table target, Bits rows) {
    if (rows.isEmpty()) {
      return Bits.none(table.size());
    } else if (!target.shape().isEntities()) {
      return Bits.all(table.size());
    }
    Marks marks = new Marks(table.size());
    rows.forEach(row -> table.index(attribute.name()).forEach(row, marks));
    return marks.bits();
  }

  /** The kinds of entities that the path leads through. */
  Set<String> kindsBehind(Table table, String path) {
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    Optional<Hop> hop = hop(table, path);
    hop.flatMap(Hop::target)
        .ifPresent(target ->
            kinds.add(target.kind()).addAll(kindsBehind(target, hop.get().rest())));
    return kinds.build();
  }

  private IllegalArgumentException unknown(Table table, String path) {
    return new IllegalArgumentException("field '" + name + "': table '" + table.name()
        + "' has no '" + path + "'; expected one of "
        + table.shape().attributes().keySet()
        + ", or a path through those that point at something");
  }
}
