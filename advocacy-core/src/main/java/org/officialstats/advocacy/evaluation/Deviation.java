package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * One thing in which two evaluations differ.
 *
 * @param aspect what differs
 * @param before what the first one says, or its digest
 * @param after what the second one says, or its digest
 */
public record Deviation(Aspect aspect, String before, String after) {
  public Deviation {
    requireNonNull(aspect, "aspect");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
