package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;

/** Which agreements are in force on a day, and with whom, by rows: what {@code Agreement} says of itself. */
final class InForce {
  /** Takes an agreement, counting if it is in force, and the row of the organization of one of its parties. */
  @FunctionalInterface
  interface WithParty {
    void take(Tally.Member<Integer> agreement, int organization);
  }

  private final long day;
  private final Register agreements;
  private final Register.Days start;
  private final Register.Days end;
  private final Register.Days terminatedOn;
  private final Register parties;
  private final Register.Words agreement;
  private final Register.Words organization;

  InForce(Register agreements, LocalDate day) {
    this.day = day.toEpochDay();
    this.agreements = agreements;
    this.start = agreements.days("span.start");
    this.end = agreements.days("span.end");
    this.terminatedOn = agreements.days("terminatedOn");
    this.parties = agreements.list("parties");
    this.agreement = parties.words("agreement");
    this.organization = parties.words("organization");
  }

  /** Hands every agreement over with each of its parties. */
  void forEach(WithParty consumer) {
    Truth[] signed = signed();
    Register.Keys keys = agreements.keys();
    agreements.forEach(row -> {
      Truth inForce = signed[row].and(isLasting(row));
      Tally.Member<Integer> one = new Tally.Member<>(row, inForce, Shown.row(keys, row));
      agreement.forEach(row, party -> consumer.take(one, organization.number(party)));
    });
  }

  /** Whether all whose signature is required had signed by the day. */
  private Truth[] signed() {
    Register.Days signedOn = parties.days("signedOn");
    IntFunction<Truth> required = parties.truths("signatureRequired");
    Truth[] signed = new Truth[agreements.size()];
    Arrays.fill(signed, Truth.TRUE);
    parties.forEach(party -> {
      if (required.apply(party) == Truth.TRUE) {
        int row = agreement.number(party);
        signed[row] =
            signed[row].and(signedOn.has(party) ? signedOn.isAfter(party, day).not() : Truth.FALSE);
      }
    });
    return signed;
  }

  private Truth isLasting(int row) {
    Truth begun = start.has(row) ? start.isAfter(row, day).not() : Truth.TRUE;
    Truth lasts = end.has(row) ? end.isBefore(row, day).not() : Truth.TRUE;
    Truth going = terminatedOn.has(row) ? terminatedOn.isAfter(row, day) : Truth.TRUE;
    return begun.and(lasts).and(going);
  }
}
