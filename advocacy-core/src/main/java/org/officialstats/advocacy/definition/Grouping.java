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
 * @param apart whether the measure is asked anew for each part, with only those rows of the link that are of the part
 * @param each the list of the strategy whose values are the parts, where they are asked apart
 * @param narrower whether narrower kinds belong to a part, too, where it is asked apart
 */
record Grouping(
    String dimension,
    String by,
    Optional<Order> order,
    Optional<Code> otherwise,
    Optional<Boolean> every,
    Optional<Boolean> apart,
    Optional<String> each,
    Optional<Boolean> narrower) {
  boolean isApart() {
    return apart.orElse(false);
  }

  /** How the parts follow each other. */
  enum Order {
    /** By their names. */
    NAME,
    /** As in the code list. */
    LIST
  }
}
