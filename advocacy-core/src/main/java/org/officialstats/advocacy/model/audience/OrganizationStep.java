package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.PartialDate;

/**
 * A step that an organization has taken towards the use of Big Data: a strategy, a unit, a pilot, an experimental
 * statistic. A step counts when there is evidence of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the step
 * @param takenOn when it was taken
 * @param sourceType the type of data source that it is about; empty when it is about none in particular
 * @param evidence where it can be read; may be empty while it is hearsay
 */
public record OrganizationStep(
    @Listed("nso-action") Code action,
    PartialDate takenOn,
    @Listed("source-type") Optional<Code> sourceType,
    List<Link> evidence) {
  public OrganizationStep {
    requireNonNull(action, "action");
    requireNonNull(takenOn, "takenOn");
    requireNonNull(sourceType, "sourceType");
    evidence = ImmutableList.copyOf(evidence);
  }
}
