package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Party;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Which agreements are in force, with which kinds of partner, and which are about to lapse. */
final class Agreements {
  private final EvaluationContext context;
  private final Snapshot snapshot;
  private final Set<Id<Agreement>> renewed;

  Agreements(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
    this.renewed = all().stream()
        .filter(this::isSigned)
        .flatMap(agreement -> agreement.renewalOf().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  List<Agreement> all() {
    return snapshot.all(Agreement.class);
  }

  Truth isInForce(Agreement agreement) {
    return agreement.inForceOn(context.asOf());
  }

  /** Whether it is in force, its span ends within so many days, and no renewal is signed or being negotiated. */
  Truth isAboutToLapse(Agreement agreement, int days) {
    LocalDate horizon = context.asOf().plusDays(days);
    Truth ends = agreement.span().to().map(to -> to.isAfter(horizon).not()).orElse(Truth.FALSE);
    boolean goesOn = agreement.renewalInNegotiation() || renewed.contains(agreement.id());
    return goesOn ? Truth.FALSE : isInForce(agreement).and(ends);
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

  private boolean isSigned(Agreement agreement) {
    return isSigned(context, agreement) == Truth.TRUE;
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
