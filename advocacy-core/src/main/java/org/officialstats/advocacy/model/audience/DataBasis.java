package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Listed;

/**
 * Why personal data may be kept, and for how long.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the basis, such as {@code consent} or {@code public-office}
 * @param since the first day on which it held
 * @param until the last day on which it holds; empty when it has no end, such as while an office is held
 */
public record DataBasis(
    @Listed("data-basis") Code kind, LocalDate since, Optional<LocalDate> until) {
  /** The basis of somebody who holds a public office: without an end, it holds as long as the office is held. */
  public static final Code PUBLIC_OFFICE = Code.of("public-office");

  public DataBasis {
    requireNonNull(kind, "kind");
    requireNonNull(since, "since");
    if (requireNonNull(until, "until").filter(since::isAfter).isPresent()) {
      throw new IllegalArgumentException("data basis: until " + until.get() + " is before since "
          + since + "; expected an end that is not before");
    }
  }

  /** Whether the basis holds on this day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(since) && until.filter(day::isAfter).isEmpty();
  }
}
