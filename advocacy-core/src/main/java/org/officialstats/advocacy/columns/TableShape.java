package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table is made of.
 *
 * @param name its name: the kind of the entities, or the table and the field in which the rows are listed
 * @param part the kind of the rows, if they are entities or named parts of one; that is, if they have ids
 * @param owner where the rows are listed, if they are no entities
 * @param attributes what the rows have, by name, in order
 */
record TableShape(
    String name, Optional<String> part, Optional<Owner> owner, Map<String, Attribute> attributes) {
  /**
   * Where the rows of a table are listed.
   *
   * @param table the table that has a list in each row
   * @param attribute the name of the attribute that points back at that row
   * @param elements the elements of the list of a row, in their order
   */
  record Owner(
      String table, String attribute, Function<Object, Collection<? extends Object>> elements) {}

  static TableShape of(
      String name, Optional<String> part, Optional<Owner> owner, List<Attribute> attributes) {
    return new TableShape(
        name,
        part,
        owner,
        attributes.stream()
            .collect(ImmutableMap.toImmutableMap(Attribute::name, attribute -> attribute)));
  }

  boolean isEntities() {
    return owner.isEmpty();
  }
}
