package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;

/** Checks a link from one table to another. */
final class LinkReader {
  private static final String ID = "id";

  private final Table from;
  private final Table to;
  private final Link link;
  private final Spot at;

  LinkReader(Table from, Table to, Link link, Spot at) {
    this.from = from;
    this.to = to;
    this.link = link;
    this.at = at;
  }

  /** The link; empty if something is wrong with it. */
  Optional<LinkPlan> read(Scope.Builder fields, Scope outer) {
    outer.fields().stream()
        .filter(field -> !field.constant())
        .forEach(field -> fields.add(Field.of(LinkPlan.OUTER + field.name(), field.type())));
    Scope scope = fields.build();
    Optional<Map<String, String>> keys = keys();
    Optional<Expression> where = Checking.condition(link.where(), scope, at.field("where"));
    Optional<Expression> holds = Checking.condition(link.holds(), scope, at.field("holds"));
    boolean ordered = isOrdered();
    boolean whole = ordered
        && where.isPresent() == link.where().isPresent()
        && holds.isPresent() == link.holds().isPresent();
    return keys.filter(found -> whole)
        .map(found -> new LinkPlan(link, from, to, found, where, holds));
  }

  private boolean isOrdered() {
    boolean known = true;
    for (int index = 0; index < link.order().size(); index++) {
      known &= Checking.isKnown(
          "field",
          link.order().get(index),
          to.attributes().keySet(),
          at.field("order").element(index));
    }
    return known;
  }

  private Optional<Map<String, String>> keys() {
    if (link.via().isPresent()) {
      String via = link.via().get();
      return pointing(to, via, from, at.field("via"))
          ? Optional.of(Map.of(ID, via))
          : Optional.empty();
    }
    if (link.along().isPresent()) {
      String along = link.along().get();
      return pointing(from, along, to, at.field("along"))
          ? Optional.of(Map.of(along, ID))
          : Optional.empty();
    }
    boolean right = true;
    for (Map.Entry<String, String> key : link.by().entrySet()) {
      right &= isEqual(key.getKey(), key.getValue(), at.field("by").field(key.getKey()));
    }
    return right ? Optional.of(ImmutableMap.copyOf(link.by())) : Optional.empty();
  }

  /** Whether a field of one table points at the rows of another. */
  private static boolean pointing(Table table, String field, Table target, Spot at) {
    if (!Checking.isKnown("field", field, table.attributes().keySet(), at)) {
      return false;
    }
    Type type = element(table.type(field));
    boolean points =
        type instanceof Type.Reference reference && reference.kind().equals(target.name());
    if (!points) {
      at.problem(
          "'" + field + "' of " + table.name() + " is " + type,
          Type.Reference.to(target.name()).toString(),
          "name a reference, or link by equal keys");
    }
    return points;
  }

  private boolean isEqual(String mine, String other, Spot at) {
    boolean mineKnown = Checking.isKnown("field", mine, from.attributes().keySet(), at);
    boolean otherKnown = Checking.isKnown("field", other, to.attributes().keySet(), at);
    if (!mineKnown || !otherKnown) {
      return false;
    }
    Type one = element(from.type(mine));
    Type two = element(to.type(other));
    boolean fits = one.isWord() && one.isComparableWith(two);
    if (!fits) {
      at.problem(
          "'" + mine + "' is " + one + ", and '" + other + "' is " + two,
          "texts, words or ids of one type",
          "choose fields that can be equal");
    }
    return fits;
  }

  private static Type element(Type type) {
    return type instanceof Type.SetOf set ? set.element() : type;
  }
}
