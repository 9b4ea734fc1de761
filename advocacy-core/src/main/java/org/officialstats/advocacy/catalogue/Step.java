package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.OrganizationStep;

/**
 * A step of an organization towards the use of Big Data.
 *
 * @param organization the organization
 * @param step what it did
 */
record Step(Organization organization, OrganizationStep step) {
  /** All of them, in the order of the organizations, and then of their lists. */
  static List<Step> all(EvaluationContext context) {
    return context.snapshot().all(Organization.class).stream()
        .flatMap(
            organization -> organization.steps().stream().map(step -> new Step(organization, step)))
        .collect(ImmutableList.toImmutableList());
  }
}
