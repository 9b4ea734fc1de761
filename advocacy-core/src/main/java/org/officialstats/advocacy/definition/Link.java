package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.officialstats.advocacy.check.Checks;

/**
 * The rows of a table that belong to each row of another one.
 *
 * @param to the table that the rows stand in
 * @param via the reference in that table that points at the row
 * @param along the reference in the row that points into that table
 * @param by the fields of the row, each with the field of that table that has an equal value
 * @param where the condition that the linked rows meet; {@code this.} names the fields of the row that they belong to
 * @param holds what is asked of the linked rows; without one, whether they are there
 * @param quantifier what conditions see of them
 * @param number how many, for {@code at-least}
 * @param order the fields that put them in order, for {@code latest}
 */
record Link(
    String to,
    Optional<String> via,
    Optional<String> along,
    Map<String, String> by,
    Optional<String> where,
    Optional<String> holds,
    Quantifier quantifier,
    OptionalInt number,
    List<String> order) {
  /** What conditions see of the rows that belong to one. */
  enum Quantifier {
    /** Whether there is one. */
    SOME,
    /** Whether there is none. */
    NONE,
    /** Whether all that belong to it meet the condition. */
    ALL,
    /** Whether there are so many. */
    AT_LEAST,
    /** How many there are. */
    COUNT,
    /** The fields of the last one. */
    LATEST
  }

  Link {
    by = ImmutableMap.copyOf(by);
    order = ImmutableList.copyOf(order);
    int ways = (via.isPresent() ? 1 : 0) + (along.isPresent() ? 1 : 0) + (by.isEmpty() ? 0 : 1);
    Checks.of("link")
        .that(
            ways == 1,
            "to",
            ways == 0 ? "does not say how" : "says in " + ways + " ways how",
            "one of via, along and by",
            ways == 0 ? "add one" : "keep one")
        .that(
            number.isPresent() == (quantifier == Quantifier.AT_LEAST),
            "quantifier",
            number.isPresent() ? "has a number and is not at-least" : "at-least without a number",
            "a number with at-least only",
            number.isPresent() ? "leave out number" : "add \"number\"")
        .that(
            number.orElse(1) >= 1,
            "number",
            "is " + number.orElse(1),
            "1 or more",
            "say none where none is meant")
        .that(
            order.isEmpty() != (quantifier == Quantifier.LATEST),
            "quantifier",
            order.isEmpty() ? "latest without an order" : "has an order and is not latest",
            "an order with latest only",
            order.isEmpty() ? "add \"order\"" : "leave out order")
        .done();
  }
}
