package org.officialstats.advocacy.model.partner;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.event.Event;

/**
 * Something that the parties of an agreement did together under it. With an event or a link it is evidenced, and shows
 * that the agreement lives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on when
 * @param what what was done
 * @param event the event it was done at; empty when it was at none
 * @param evidence where it can be read
 */
public record JointActivity(
    PartialDate on, LocalizedText what, Optional<Id<Event>> event, List<Link> evidence) {
  public JointActivity {
    requireNonNull(on, "on");
    requireNonNull(what, "what");
    requireNonNull(event, "event");
    evidence = ImmutableList.copyOf(evidence);
  }

  /** Whether an event or a link shows that it took place. */
  public boolean isEvidenced() {
    return event.isPresent() || !evidence.isEmpty();
  }
}
