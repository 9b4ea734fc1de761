package org.officialstats.advocacy.definition;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Pair;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;

/**
 * A way in which pairs come about, under the code lists in use.
 *
 * @param form the way as it was written
 * @param records the table of the records
 * @param with the table of the rows that they are linked with
 * @param owner the table in whose rows those are listed, if they are, which is seen by its name with all that is computed
 * @param where which pairs there are
 * @param conditions what is said of a pair, by name
 */
record PairingPlan(
    Pairing form,
    Table records,
    Table with,
    Optional<Table> owner,
    Expression where,
    Map<String, Expression> conditions) {
  private static final Splitter BARS = Splitter.on('|').trimResults();

  /**
   * A way that makes rows of a table.
   *
   * @throws IllegalArgumentException if a condition cannot be read
   */
  static PairingPlan of(Pairing form, Table table, Tables tables) {
    Table with = tables.get(form.with());
    Optional<Table> owner = owner(with).map(tables::get);
    Scope scope = scope(tables.get(form.records()), with, owner);
    ImmutableMap.Builder<String, Expression> conditions = ImmutableMap.builder();
    form.values().forEach((name, value) -> {
      if (table.type(name) == Type.Simple.TRUTH) {
        conditions.put(name, Expression.condition(value, scope));
      }
    });
    return new PairingPlan(
        form,
        tables.get(form.records()),
        with,
        owner,
        Expression.condition(form.where(), scope),
        conditions.buildOrThrow());
  }

  private static Optional<String> owner(Table list) {
    int dot = list.name().indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(list.name().substring(0, dot));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  private static Scope scope(Table records, Table with, Optional<Table> owner) {
    Scope.Builder scope = GroundReader.fields(with, Map.of());
    owner.ifPresent(of -> of.attributes().values().stream()
        .filter(Attribute::computed)
        .forEach(attribute ->
            scope.field(nameOf(of) + "." + attribute.name(), attribute.field().type())));
    records
        .attributes()
        .values()
        .forEach(attribute ->
            scope.field(LinkPlan.OUTER + attribute.name(), attribute.field().type()));
    return scope.build();
  }

  /** The name by which those are seen that list the linked rows. */
  Optional<String> ownerName() {
    return owner.map(PairingPlan::nameOf);
  }

  private static String nameOf(Table owner) {
    return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, owner.name());
  }

  /** The paths of the values that are no conditions. */
  Map<String, String> paths() {
    return form.values().entrySet().stream()
        .filter(value -> !conditions.containsKey(value.getKey()))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The names of all that is read of the records. */
  Set<String> ofRecords() {
    Set<String> names = new LinkedHashSet<>(Set.of(form.by()));
    names()
        .filter(name -> name.startsWith(LinkPlan.OUTER))
        .forEach(name -> names.add(name.substring(LinkPlan.OUTER.length())));
    return names;
  }

  /** The names of all that is read of the linked rows. */
  Set<String> ofLinked() {
    Set<String> names = new LinkedHashSet<>(Set.of(form.to()));
    names()
        .filter(name -> !name.startsWith(LinkPlan.OUTER) && with.attributes().containsKey(name))
        .forEach(names::add);
    return names;
  }

  /** The names of what is computed of those that list the linked rows. */
  Set<String> ofOwners() {
    Set<String> names = new LinkedHashSet<>();
    owner.ifPresent(of -> names()
        .filter(name -> !with.attributes().containsKey(name) && name.startsWith(nameOf(of) + "."))
        .forEach(name -> names.add(name.substring(nameOf(of).length() + 1))));
    return names;
  }

  private Stream<String> names() {
    return Stream.concat(
        Stream.concat(Stream.of(where), conditions.values().stream())
            .flatMap(condition -> condition.fields().stream())
            .filter(field -> !field.constant())
            .map(Field::name),
        paths().values().stream().flatMap(BARS::splitToStream));
  }

  /** The value of a pair, as it is recorded. */
  Optional<?> value(String name, Look look, Pair pair) {
    @Nullable Expression condition = conditions.get(name);
    if (condition != null) {
      return Optional.of(condition.truth(new CellRow(field -> read(field.name(), look, pair))));
    }
    @Nullable String paths = form.values().get(name);
    return paths == null
        ? Optional.empty()
        : BARS.splitToStream(paths)
            .<Optional<?>>map(path -> read(path, look, pair))
            .filter(Optional::isPresent)
            .findFirst()
            .orElse(Optional.empty());
  }

  private Optional<?> read(String path, Look look, Pair pair) {
    if (path.startsWith(LinkPlan.OUTER)) {
      String name = path.substring(LinkPlan.OUTER.length());
      return records.read(name, look, look.made(records, pair.outer()));
    }
    Object linked = look.made(with, pair.inner());
    if (with.attributes().containsKey(path)) {
      return with.read(path, look, linked);
    }
    Table listing = owner.orElseThrow();
    return listing.read(
        path.substring(nameOf(listing).length() + 1), look, ((ModelFields.Element) linked).owner());
  }

  /** The plans of a table of pairs. */
  static List<PairingPlan> all(Table table, Tables tables) {
    return table.layout() instanceof Layout.Paired paired
        ? paired.ways().stream()
            .map(way -> of(way, table, tables))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
