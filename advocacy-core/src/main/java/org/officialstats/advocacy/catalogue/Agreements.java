package org.officialstats.advocacy.catalogue;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What is known of agreements on the day of looking. */
final class Agreements {
  private final EvaluationContext context;
  private final Snapshot snapshot;

  Agreements(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
  }

  /** The last day of which it is shown that the agreement lives: of something done together, or of its beginning. */
  Optional<PartialDate> lastSign(Agreement agreement) {
    return Stream.concat(
            agreement.inForceFrom().stream(),
            shown(agreement).filter(date -> context.isPast(date) == Truth.TRUE))
        .max(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest));
  }

  /** When the parties did something together that can be shown: by a link, or by an event that was held. */
  private Stream<PartialDate> shown(Agreement agreement) {
    return agreement.activities().stream().filter(this::isShown).map(JointActivity::on);
  }

  /** Whether a link or an event that was held shows that it was done. */
  boolean isShown(JointActivity activity) {
    return !activity.evidence().isEmpty()
        || activity
            .event()
            .flatMap(id -> snapshot.find(Event.class, id))
            .filter(event -> event.state() == EventState.HELD)
            .isPresent();
  }

  /** Whether all whose signature is required had certainly signed by the day of looking. */
  static Truth isSigned(EvaluationContext context, Agreement agreement) {
    return Truth.of(agreement.isSigned()
        && agreement.parties().stream()
            .filter(Party::signatureRequired)
            .flatMap(party -> party.signedOn().stream())
            .allMatch(date -> context.isPast(date) == Truth.TRUE));
  }
}
