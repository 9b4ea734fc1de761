package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.officialstats.advocacy.model.Country;

/**
 * The countries that the strategy wants to reach: the denominator of its coverage.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis how the countries are determined
 * @param countries the countries in the order of their codes; not empty when they are listed, else empty
 */
public record TargetFrame(Basis basis, Set<Country> countries) {
  /** Every country of the library's table. */
  public static final TargetFrame ALL_COUNTRIES = new TargetFrame(Basis.ALL, ImmutableSet.of());

  /** The countries of the organizations that are members of the body. */
  public static final TargetFrame MEMBERS = new TargetFrame(Basis.MEMBERS, ImmutableSet.of());

  /** How the countries are determined. */
  public enum Basis {
    /** They are listed in the frame. */
    LISTED,
    /** They are those of the organizations with the role {@code member}, so that the frame follows the membership. */
    MEMBERS,
    /** They are all countries of the library's table. */
    ALL
  }

  public TargetFrame {
    requireNonNull(basis, "basis");
    countries = ImmutableSet.copyOf(ImmutableSortedSet.copyOf(countries));
    if ((basis == Basis.LISTED) == countries.isEmpty()) {
      throw new IllegalArgumentException("target frame: basis " + basis + " with "
          + countries.size() + " countries; expected countries exactly when the basis is LISTED");
    }
  }

  /** Just these countries; at least one. */
  public static TargetFrame of(Set<Country> countries) {
    return new TargetFrame(Basis.LISTED, countries);
  }
}
