package org.officialstats.advocacy.catalogue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Region;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;

/**
 * The regions that organizations, positions and those who come from them belong to, by rows: what {@link Places} says, for
 * many of them. For one thread.
 */
final class Regions {
  private static final int NONE = Register.Words.NONE;
  private static final int NOT_LOOKED_UP = -2;

  private final Register organizations;
  private final Register.Words stated;
  private final Register.Words parent;
  private final Register positions;
  private final Register.Words statedOfPosition;
  private final Register.Words organization;
  private final int[] countries;
  private @Nullable String[] names = {};

  /** Those of the state that the register is of. */
  Regions(Register any) {
    this.organizations = any.beside(Organization.class);
    this.stated = organizations.words("country");
    this.parent = organizations.words("parent");
    this.positions = any.beside(Position.class);
    this.statedOfPosition = positions.words("country");
    this.organization = positions.words("organization");
    this.countries = new int[organizations.size()];
    Arrays.fill(countries, NOT_LOOKED_UP);
  }

  /** The region of the country that a position stands for, or else of that of its organization. */
  String ofPosition(int position) {
    return name(countryOfPosition(position));
  }

  /** The region of a country, or else of an organization, or else of a position; none of them need be there. */
  String of(int country, int ofOrganization, int position) {
    int first = country == NONE ? countryOfOrganization(ofOrganization) : country;
    return name(first == NONE ? countryOfPosition(position) : first);
  }

  /** Hands the organizations and positions to the consumers that have changed, or are parts of what has. */
  void forEachTouched(Shared.Changes since, IntConsumer ofOrganizations, IntConsumer ofPositions) {
    BitSet touched = new BitSet();
    Deque<Integer> next = new ArrayDeque<>();
    since.forEach(organizations, next::add);
    while (!next.isEmpty()) {
      int row = next.remove();
      if (!touched.get(row)) {
        touched.set(row);
        parent.forEach(row, next::add);
      }
    }
    touched.stream().forEach(row -> {
      ofOrganizations.accept(row);
      organization.forEach(row, ofPositions);
    });
    since.forEach(positions, ofPositions);
  }

  private int countryOfPosition(int position) {
    if (!positions.has(position)) {
      return NONE;
    }
    int country = statedOfPosition.number(position);
    return country == NONE ? countryOfOrganization(organization.number(position)) : country;
  }

  /** That of an organization, or else of the one that it is a part of; none where these go round in a circle. */
  private int countryOfOrganization(int row) {
    int at = row;
    while (organizations.has(at) && countries[at] == NOT_LOOKED_UP) {
      countries[at] = stated.number(at);
      at = countries[at] == NONE ? parent.number(at) : at;
    }
    int country = organizations.has(at) ? countries[at] : NONE;
    for (int below = row; below != at; below = parent.number(below)) {
      countries[below] = country;
    }
    return country;
  }

  private String name(int country) {
    if (country == NONE) {
      return Breakdown.UNKNOWN;
    }
    if (country >= names.length) {
      names = Arrays.copyOf(names, 2 * country + 1);
    }
    @Nullable String known = names[country];
    if (known == null) {
      known = Country.of(stated.text(country)).region().map(Region::m49).orElse(Breakdown.UNKNOWN);
      names[country] = known;
    }
    return known;
  }
}
