package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;

/**
 * A link, checked.
 *
 * @param form the link as it was written
 * @param to the table that the rows stand in
 * @param keys the fields of the row, each with the field of that table that has an equal value
 * @param where which rows belong to the link
 * @param holds what is asked of them
 */
record LinkPlan(
    Link form,
    Table to,
    Map<String, String> keys,
    Optional<Expression> where,
    Optional<Expression> holds) {
  /** How the fields of the row that a link belongs to are named in its conditions. */
  static final String OUTER = "this.";

  LinkPlan {
    keys = ImmutableMap.copyOf(keys);
  }

  List<String> order() {
    return ImmutableList.copyOf(form.order());
  }
}
