package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.strategy.TargetFrame;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Which countries the strategy wants to reach, and which country somebody belongs to. */
final class Places {
  private final Snapshot snapshot;

  Places(EvaluationContext context) {
    this.snapshot = context.snapshot();
  }

  /** The countries of the target frame in the order of their codes. */
  Set<Country> frame() {
    TargetFrame frame = snapshot.strategy().frame();
    return switch (frame.basis()) {
      case LISTED -> frame.countries();
      case ALL -> ImmutableSet.copyOf(Country.all());
      case MEMBERS -> members();
    };
  }

  private Set<Country> members() {
    return snapshot.all(Organization.class).stream()
        .filter(organization -> organization.roles().contains(Organization.MEMBER))
        .flatMap(organization -> countryOf(organization).stream())
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The country that the position stands for, or else that of its organization. */
  Optional<Country> countryOf(Position position) {
    return position.country().or(() -> countryOf(position.organization()));
  }

  /** The country of an organization, or else of the one that it is a part of. */
  Optional<Country> countryOf(Id<Organization> id) {
    return snapshot.find(Organization.class, id).flatMap(this::countryOf);
  }

  /** The country of an organization, or else of the one that it is a part of. */
  Optional<Country> countryOf(Organization organization) {
    if (organization.country().isPresent() || organization.parent().isEmpty()) {
      return organization.country();
    }
    Set<Id<Organization>> seen = new HashSet<>();
    Optional<Organization> at = Optional.of(organization);
    while (at.isPresent() && at.get().country().isEmpty() && seen.add(at.get().id())) {
      at = at.get().parent().flatMap(parent -> snapshot.find(Organization.class, parent));
    }
    return at.flatMap(Organization::country);
  }

  /** The M49 region, for a breakdown. */
  static List<String> region(Optional<Country> country) {
    return country
        .flatMap(Country::region)
        .map(region -> ImmutableList.of(region.m49()))
        .orElse(ImmutableList.of());
  }
}
