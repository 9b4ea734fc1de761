package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Which agreements are in force, and with which kinds of partner. */
final class Agreements {
  private final EvaluationContext context;
  private final Snapshot snapshot;

  Agreements(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
  }

  List<Agreement> all() {
    return snapshot.all(Agreement.class);
  }

  Truth isInForce(Agreement agreement) {
    return agreement.inForceOn(context.asOf());
  }

  /** Whether the parties did something together in the last months, and it can be shown. */
  Truth isActive(Agreement agreement, int months) {
    LocalDate oldest = context.asOf().minusMonths(months);
    return shown(agreement)
        .map(date -> date.isWithin(oldest, context.asOf()))
        .reduce(Truth.FALSE, Truth::or);
  }

  /** The last day of which it is shown that the agreement lives: of something done together, or of its beginning. */
  Optional<PartialDate> lastSign(Agreement agreement) {
    return Stream.concat(
            agreement.inForceFrom().stream(),
            shown(agreement).filter(date -> context.isPast(date) == Truth.TRUE))
        .max(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest));
  }

  /** When the parties did something together that can be shown: by a link, or by an event that was held. */
  Stream<PartialDate> shown(Agreement agreement) {
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

  /** The kinds of the organizations that are parties, other than the secretariat of the body itself. */
  Set<Code> partnerKinds(Agreement agreement) {
    return agreement.parties().stream()
        .map(Party::organization)
        .flatMap(id -> snapshot.find(Organization.class, id).stream())
        .filter(party -> !party.roles().contains(Organization.SECRETARIAT))
        .map(Organization::kind)
        .collect(ImmutableSet.toImmutableSet());
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
