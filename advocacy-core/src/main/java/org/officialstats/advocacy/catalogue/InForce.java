package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.PartialDate;
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
  private final Spanning span;
  private final Register.Days terminatedOn;
  private final Register.Words agreement;
  private final Register.Words organization;
  private final IntFunction<Truth> required;
  private final Register.Days signedOn;

  InForce(Register agreements, LocalDate day) {
    Register parties = agreements.list("parties");
    this.day = day.toEpochDay();
    this.agreements = agreements;
    this.span = new Spanning(agreements, "span");
    this.terminatedOn = agreements.days("terminatedOn");
    this.agreement = parties.words("agreement");
    this.organization = parties.words("organization");
    this.required = parties.truths("signatureRequired");
    this.signedOn = parties.days("signedOn");
  }

  /** Hands every agreement over with each of its parties. */
  void forEach(WithParty consumer) {
    Register.Keys keys = agreements.keys();
    agreements.forEach(row -> {
      Tally.Member<Integer> one = new Tally.Member<>(row, of(row), Shown.row(keys, row));
      agreement.forEach(row, party -> consumer.take(one, organization.number(party)));
    });
  }

  /** Whether an agreement is in force. */
  Truth of(int row) {
    Truth going = terminatedOn.has(row) ? terminatedOn.isAfter(row, day) : Truth.TRUE;
    return signed(row).and(span.contains(row, day)).and(going);
  }

  /** Whether all whose signature is required had signed by the day. */
  Truth signed(int row) {
    return OfList.all(agreement, row, party -> isRequired(party) ? signedBy(party) : Truth.TRUE);
  }

  private boolean isRequired(int party) {
    return required.apply(party) == Truth.TRUE;
  }

  private Truth signedBy(int party) {
    return signedOn.has(party) ? signedOn.isAfter(party, day).not() : Truth.FALSE;
  }

  /** The day from which an agreement is in force, be that after the day; empty where that is not known. */
  Optional<PartialDate> since(int row) {
    LastDay last = new LastDay();
    last.add(span.start(), row);
    Truth all = OfList.all(agreement, row, party -> {
      if (isRequired(party)) {
        last.add(signedOn, party);
      }
      return Truth.of(!isRequired(party) || signedOn.has(party));
    });
    return all == Truth.TRUE ? last.date() : Optional.empty();
  }

  /** The last of some dates: the one that may be the latest, and of two of these the one that begins later. */
  private static final class LastDay {
    private Register.@Nullable Days last;
    private int at;

    void add(Register.Days days, int row) {
      if (days.has(row) && (last == null || isLater(days, row, last, at))) {
        last = days;
        at = row;
      }
    }

    private static boolean isLater(Register.Days one, int row, Register.Days other, int place) {
      int order = Integer.compare(one.last(row), other.last(place));
      return order > 0 || order == 0 && one.first(row) > other.first(place);
    }

    Optional<PartialDate> date() {
      return last == null ? Optional.empty() : last.of(at);
    }
  }
}
