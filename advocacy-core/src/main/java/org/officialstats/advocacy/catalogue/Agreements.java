package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;
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
