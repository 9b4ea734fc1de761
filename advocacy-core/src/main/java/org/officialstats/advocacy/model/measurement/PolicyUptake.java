package org.officialstats.advocacy.model.measurement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;

/**
 * A policy document or decision that uses, or mandates, an official statistic made from Big Data.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the document or decision
 * @param title what it is called
 * @param organization who issued it, such as a ministry
 * @param country the country it holds in; empty when the organization says it
 * @param on when it was issued
 * @param stage where in the policy cycle it stands
 * @param mandates whether it mandates the statistic; else it uses it
 * @param statistic the statistic it uses or mandates; empty when the case study says it
 * @param caseStudy the case study of that statistic; empty when there is none
 * @param evidence where it can be read, at least one
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record PolicyUptake(
    Id<PolicyUptake> id,
    LocalizedText title,
    Id<Organization> organization,
    Optional<Country> country,
    PartialDate on,
    PolicyStage stage,
    boolean mandates,
    Optional<LocalizedText> statistic,
    Optional<Id<CaseStudy>> caseStudy,
    List<Link> evidence,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public PolicyUptake {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(organization, "organization");
    requireNonNull(country, "country");
    requireNonNull(on, "on");
    requireNonNull(stage, "stage");
    requireNonNull(statistic, "statistic");
    requireNonNull(caseStudy, "caseStudy");
    evidence = ImmutableList.copyOf(evidence);
    labels = ImmutableSortedMap.copyOf(labels);
    requireNonNull(sensitivity, "sensitivity");
  }

  /** A builder with the usual start: internal. */
  public static PolicyUptakeBuilder builder() {
    return PolicyUptakeBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this document or decision. */
  public PolicyUptakeBuilder toBuilder() {
    return PolicyUptakeBuilder.builder(this);
  }
}
