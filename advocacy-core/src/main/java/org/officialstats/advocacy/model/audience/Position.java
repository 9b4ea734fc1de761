package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Segment;

/**
 * An office at an organization, such as that of the chief statistician: the entry of the audience list. It can be
 * tracked without the name of a person.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the position
 * @param organization where it is
 * @param title its title
 * @param kind what kind of position it is
 * @param segment the segment of the audience that it belongs to; empty when the strategy does not address it
 * @param country the country it stands for where that is not the organization's, such as at an international
 *     organization; else empty
 * @param holders who holds and held it, in any order; empty when no person is named
 * @param lastVerifiedOn when the entry was last found to be right; empty when never
 * @param verifiedBy the account that verified it, one line; empty when that is not known
 * @param closedOn from when the position no longer exists; empty while it does
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Position(
    Id<Position> id,
    Id<Organization> organization,
    LocalizedText title,
    @Listed("position-kind") Code kind,
    Optional<Id<Segment>> segment,
    Optional<Country> country,
    List<Holding> holders,
    Optional<PartialDate> lastVerifiedOn,
    Optional<String> verifiedBy,
    Optional<PartialDate> closedOn,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Position {
    requireNonNull(organization, "organization");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(segment, "segment");
    requireNonNull(country, "country");
    holders = ImmutableList.copyOf(holders);
    requireNonNull(lastVerifiedOn, "lastVerifiedOn");
    requireNonNull(closedOn, "closedOn");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Position.class, id)
        .distinct("holders", holders, holding -> holding.person() + " " + holding.span())
        .line("verifiedBy", verifiedBy)
        .together("verifiedBy", verifiedBy, "lastVerifiedOn", lastVerifiedOn);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal, everything optional empty. */
  public static PositionBuilder builder() {
    return PositionBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this position. */
  public PositionBuilder toBuilder() {
    return PositionBuilder.builder(this);
  }

  /**
   * Who certainly held the position on this day; empty when nobody did, or it cannot be told. Where two did, on the day
   * of a hand-over, the one who began later.
   */
  public Optional<Id<Person>> holderOn(LocalDate day) {
    return holders.stream()
        .filter(holding -> holding.span().contains(day) == Truth.TRUE)
        .max(Comparator.comparing((Holding holding) -> holding.span().earliest())
            .thenComparing(Holding::person))
        .map(Holding::person);
  }

  /** Whether a named person held the position on this day. */
  public Truth isHeldOn(LocalDate day) {
    return holders.stream()
        .map(holding -> holding.span().contains(day))
        .reduce(Truth.FALSE, Truth::or);
  }

  /** Whether the position was not yet closed on this day. */
  public Truth existsOn(LocalDate day) {
    return closedOn.map(closed -> closed.isAfter(day)).orElse(Truth.TRUE);
  }
}
