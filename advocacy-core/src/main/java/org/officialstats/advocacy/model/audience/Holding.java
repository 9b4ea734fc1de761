package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;

/**
 * Who holds a position, and for how long.
 *
 * <p>Immutable and thread-safe.
 *
 * @param person who holds it
 * @param span from when to when; an open end is the holder of today
 */
public record Holding(Id<Person> person, DateSpan span) {
  public Holding {
    requireNonNull(person, "person");
    requireNonNull(span, "span");
  }
}
