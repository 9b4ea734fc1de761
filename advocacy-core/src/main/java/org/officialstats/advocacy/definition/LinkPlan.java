package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.expression.Expression;

/**
 * A link, checked.
 *
 * @param form the link as it was written
 * @param from the table of the rows that others belong to
 * @param to the table that the rows stand in
 * @param keys the fields of the row, each with the field of that table that has an equal value
 * @param where which rows belong to the link
 * @param holds what is asked of them
 */
record LinkPlan(
    Link form,
    Table from,
    Table to,
    Map<String, String> keys,
    Optional<Expression> where,
    Optional<Expression> holds) {
  /** How the fields of the row that a link belongs to are named in its conditions. */
  static final String OUTER = "this.";

  LinkPlan {
    keys = ImmutableMap.copyOf(keys);
  }

  /** Whether a condition reads fields of the row that the others belong to. */
  boolean readsOuter() {
    return Stream.of(where, holds)
        .flatMap(Optional::stream)
        .flatMap(condition -> condition.fields().stream())
        .anyMatch(field -> field.name().startsWith(OUTER));
  }

  List<String> order() {
    return ImmutableList.copyOf(form.order());
  }
}
