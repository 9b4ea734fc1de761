package org.officialstats.advocacy.model.casestudy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;

/**
 * A policy document or decision that uses or mandates an official statistic made with Big Data. It counts when there is
 * evidence of it.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the use
 * @param title the document or the decision
 * @param organization whose document or decision it is, such as a ministry
 * @param country the country where that is not the organization's; else empty
 * @param datedOn the date that it bears
 * @param stage how far the policy is in its cycle; empty when that is not known
 * @param caseStudies the case studies of the statistics that it uses; may be empty
 * @param evidence where it can be read; may be empty while it is hearsay
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record PolicyUse(
    Id<PolicyUse> id,
    LocalizedText title,
    Id<Organization> organization,
    Optional<Country> country,
    PartialDate datedOn,
    Optional<PolicyStage> stage,
    Set<Id<CaseStudy>> caseStudies,
    List<Link> evidence,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public PolicyUse {
    requireNonNull(title, "title");
    requireNonNull(organization, "organization");
    requireNonNull(country, "country");
    requireNonNull(datedOn, "datedOn");
    requireNonNull(stage, "stage");
    caseStudies = ImmutableSet.copyOf(caseStudies);
    evidence = ImmutableList.copyOf(evidence);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(PolicyUse.class, id);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: public, everything optional empty. */
  public static PolicyUseBuilder builder() {
    return PolicyUseBuilder.builder().sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this use. */
  public PolicyUseBuilder toBuilder() {
    return PolicyUseBuilder.builder(this);
  }
}
