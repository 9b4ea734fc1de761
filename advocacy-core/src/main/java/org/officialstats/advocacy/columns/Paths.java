package org.officialstats.advocacy.columns;

import java.util.Optional;
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
            : through(table, attribute, path.substring(end + 1), route);
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

  private Spot through(Table table, Attribute attribute, String rest, Route route) {
    if (attribute.storage() != Storage.CODE || attribute.target().isEmpty()) {
      throw unknown(table, attribute.name() + "." + rest);
    }
    Codes column = (Codes) table.column(attribute.name());
    Table target = tables.ofKind(attribute.target().get());
    Step step =
        target.shape().isEntities() ? Step.toRow(column, target) : Step.toPart(column, target);
    return spot(target, rest, route.plus(step));
  }

  private IllegalArgumentException unknown(Table table, String path) {
    return new IllegalArgumentException("field '" + name + "': table '" + table.name()
        + "' has no '" + path + "'; expected one of "
        + table.shape().attributes().keySet()
        + ", or a path through those that point at something");
  }
}
