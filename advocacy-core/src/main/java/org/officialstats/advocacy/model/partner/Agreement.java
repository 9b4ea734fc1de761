package org.officialstats.advocacy.model.partner;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * Something that organizations agreed on: a memorandum of understanding, an exchange of letters, access to data.
 *
 * <p>It is in force from the last signature that is required, not before its span begins, until its span ends or it is
 * terminated. Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the agreement
 * @param kind what it is by its form or its object
 * @param title what it is called
 * @param parties who agrees with whom, each organization once, at least two
 * @param span the days it is meant to cover; open where the text names none
 * @param terminatedOn the first day on which it was no more in force because somebody ended it; empty while nobody did
 * @param renewalOf the agreement that this one renews; empty for a first one
 * @param renewalInNegotiation whether the parties are negotiating its renewal
 * @param sourceTypes the types of data source it opens; empty when it is not about data
 * @param objectives the objectives it serves
 * @param activities what the parties did together under it, oldest first
 * @param links where its text, or news of it, can be read
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Agreement(
    Id<Agreement> id,
    @Listed("agreement-kind") Code kind,
    LocalizedText title,
    List<Party> parties,
    DateSpan span,
    Optional<PartialDate> terminatedOn,
    Optional<Id<Agreement>> renewalOf,
    boolean renewalInNegotiation,
    @Listed("source-type") Set<Code> sourceTypes,
    Set<Id<Objective>> objectives,
    List<JointActivity> activities,
    List<Link> links,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {
  private static final DateSpan OPEN = new DateSpan(Optional.empty(), Optional.empty());
  private static final Comparator<PartialDate> LAST =
      Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest);

  public Agreement {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    parties = ImmutableList.copyOf(parties);
    requireNonNull(span, "span");
    requireNonNull(terminatedOn, "terminatedOn");
    requireNonNull(renewalOf, "renewalOf");
    sourceTypes = ImmutableSet.copyOf(sourceTypes);
    objectives = ImmutableSet.copyOf(objectives);
    activities = ImmutableList.copyOf(activities);
    links = ImmutableList.copyOf(links);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Agreement.class, id)
        .that(
            parties.size() >= 2,
            "parties",
            "are " + parties.size(),
            "2 or more",
            "add who else agreed")
        .distinct("parties", parties, Party::organization)
        .that(
            span.from().isPresent() || parties.stream().anyMatch(Party::signatureRequired),
            "span",
            "has no beginning, and no signature is required",
            "a day from which it is in force",
            "say when it begins, or whose signature is required")
        .inOrder("span", span.from(), "terminatedOn", terminatedOn)
        .notSelf("renewalOf", id, renewalOf);
    labels = checks.labels(labels);
    checks.done();
  }

  /** Whether every party whose signature is required has signed, on whatever day. */
  public boolean isSigned() {
    for (Party party : parties) {
      if (party.signatureRequired() && party.signedOn().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The day from which it is in force: that of the last required signature, or the beginning of its span where that is
   * later. Known as exactly as the dates it rests on.
   *
   * @return empty while a required signature is missing, or where neither a signature nor the span says a beginning
   */
  public Optional<PartialDate> inForceFrom() {
    if (!isSigned()) {
      return Optional.empty();
    }
    return Stream.concat(
            required().flatMap(party -> party.signedOn().stream()), span.from().stream())
        .max(LAST);
  }

  /** Whether it is in force on that day; unknown where a date that matters is known to the month or the year only. */
  public Truth inForceOn(LocalDate day) {
    Truth signed = Truth.TRUE;
    for (Party party : parties) {
      if (party.signatureRequired()) {
        signed = signed.and(signedBy(party, day));
      }
    }
    Truth lasting = terminatedOn.map(date -> date.isAfter(day)).orElse(Truth.TRUE);
    return signed.and(span.contains(day)).and(lasting);
  }

  /** A builder with the usual start: a span that is open at both ends, internal. */
  public static AgreementBuilder builder() {
    return AgreementBuilder.builder().span(OPEN).sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this agreement. */
  public AgreementBuilder toBuilder() {
    return AgreementBuilder.builder(this);
  }

  private Stream<Party> required() {
    return parties.stream().filter(Party::signatureRequired);
  }

  private static Truth signedBy(Party party, LocalDate day) {
    return party.signedOn().map(date -> date.isAfter(day).not()).orElse(Truth.FALSE);
  }
}
