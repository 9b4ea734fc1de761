package org.officialstats.advocacy.catalogue;

import java.util.Comparator;
import java.util.Optional;
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
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest);

  private final EvaluationContext context;
  private final Snapshot snapshot;

  Agreements(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
  }

  /** The last day of which it is shown that the agreement lives: of something done together, or of its beginning. */
  Optional<PartialDate> lastSign(Agreement agreement) {
    Optional<PartialDate> last = agreement.inForceFrom();
    for (JointActivity activity : agreement.activities()) {
      if (last.filter(date -> ORDER.compare(date, activity.on()) >= 0).isEmpty()
          && context.isPast(activity.on()) == Truth.TRUE
          && isShown(activity)) {
        last = Optional.of(activity.on());
      }
    }
    return last;
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
    for (Party party : agreement.parties()) {
      if (party.signatureRequired()
          && party.signedOn().map(context::isPast).orElse(Truth.FALSE) != Truth.TRUE) {
        return Truth.FALSE;
      }
    }
    return Truth.TRUE;
  }
}
