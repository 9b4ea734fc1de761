package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.OrganizationStep;

/**
 * A step of an organization towards the use of Big Data.
 *
 * @param organization the organization
 * @param place its country, or else that of what it is a part of
 * @param step what it did
 */
record Step(Organization organization, Optional<Country> place, OrganizationStep step) {
  /** All of them, in the order of the organizations, and then of their lists. */
  static List<Step> all(EvaluationContext context) {
    Places places = new Places(context);
    return context.snapshot().all(Organization.class).stream()
        .flatMap(organization -> organization.steps().stream()
            .map(step -> new Step(organization, places.countryOf(organization), step)))
        .collect(ImmutableList.toImmutableList());
  }
}
