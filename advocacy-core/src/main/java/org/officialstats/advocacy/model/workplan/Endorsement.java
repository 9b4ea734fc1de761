package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * That a body agreed to a workplan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the body
 * @param on the day of its decision, in the body's zone
 * @param minutes where the decision can be read, such as the reference of the minutes; empty when it is not written down
 */
public record Endorsement(LocalizedText body, LocalDate on, Optional<Link> minutes) {
  public Endorsement {
    requireNonNull(body, "body");
    requireNonNull(on, "on");
    requireNonNull(minutes, "minutes");
  }

  /** An endorsement with the reference of its minutes. */
  public static Endorsement of(LocalizedText body, LocalDate on, Link minutes) {
    return new Endorsement(body, on, Optional.of(minutes));
  }
}
