package org.officialstats.advocacy.definition;

import java.util.Optional;
import org.officialstats.advocacy.model.Code;

/**
 * A dimension that a measure is also given by.
 *
 * @param dimension its name, such as {@code region}
 * @param by the field whose values name the parts; a row may be in several
 * @param order how the parts follow each other: by their names, or as in the code list that the dimension is named for
 * @param otherwise the part of the rows that do not say; {@code unknown} without it
 * @param every whether each entry of the code list has a figure, be it zero
 */
record Grouping(
    String dimension,
    String by,
    Optional<Order> order,
    Optional<Code> otherwise,
    Optional<Boolean> every) {
  /** How the parts follow each other. */
  enum Order {
    /** By their names. */
    NAME,
    /** As in the code list. */
    LIST
  }
}
