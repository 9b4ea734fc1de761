package org.officialstats.advocacy.model.partner;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;

/**
 * One party to an agreement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization the party
 * @param signatureRequired whether the agreement is not in force before this party has signed
 * @param signedOn when it signed; empty while it has not
 */
public record Party(
    Id<Organization> organization, boolean signatureRequired, Optional<PartialDate> signedOn) {
  public Party {
    requireNonNull(organization, "organization");
    requireNonNull(signedOn, "signedOn");
  }

  /** A party that has signed, and had to. */
  public static Party signed(Id<Organization> organization, PartialDate on) {
    return new Party(organization, true, Optional.of(on));
  }

  /** A party that has to sign and has not. */
  public static Party unsigned(Id<Organization> organization) {
    return new Party(organization, true, Optional.empty());
  }

  /** A party whose signature is not needed, such as an observer or a funder. */
  public static Party withoutSignature(Id<Organization> organization) {
    return new Party(organization, false, Optional.empty());
  }
}
