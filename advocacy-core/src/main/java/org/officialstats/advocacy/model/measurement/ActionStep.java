package org.officialstats.advocacy.model.measurement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;

/**
 * A step that a statistical office took towards the use of Big Data, with its evidence: a strategy, a unit, a pilot,
 * access by law. The first of each kind is an outcome of the advocacy (a rung of the action ladder).
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the step
 * @param organization the office that took it
 * @param step which step it is
 * @param on when it was taken
 * @param sourceTypes the types of data source it is about; empty when it is about none in particular
 * @param caseStudy the case study that tells of it; empty when there is none
 * @param description what was done; empty when the evidence says it
 * @param evidence where it can be read; at least one link, or the case study
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record ActionStep(
    Id<ActionStep> id,
    Id<Organization> organization,
    @Listed("nso-action") Code step,
    PartialDate on,
    @Listed("source-type") Set<Code> sourceTypes,
    Optional<Id<CaseStudy>> caseStudy,
    Optional<LocalizedText> description,
    List<Link> evidence,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public ActionStep {
    requireNonNull(id, "id");
    requireNonNull(organization, "organization");
    requireNonNull(step, "step");
    requireNonNull(on, "on");
    sourceTypes = ImmutableSet.copyOf(sourceTypes);
    requireNonNull(caseStudy, "caseStudy");
    requireNonNull(description, "description");
    evidence = ImmutableList.copyOf(evidence);
    labels = ImmutableSortedMap.copyOf(labels);
    requireNonNull(sensitivity, "sensitivity");
  }

  /** A builder with the usual start: internal. */
  public static ActionStepBuilder builder() {
    return ActionStepBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this step. */
  public ActionStepBuilder toBuilder() {
    return ActionStepBuilder.builder(this);
  }
}
