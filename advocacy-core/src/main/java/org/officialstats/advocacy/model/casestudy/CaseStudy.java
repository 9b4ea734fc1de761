package org.officialstats.advocacy.model.casestudy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;
import org.officialstats.advocacy.model.audience.Organization;

/**
 * An example of the use of Big Data for official statistics.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the case study
 * @param title the statistic or the undertaking
 * @param owner the organization whose case it is
 * @param country the country that it is about; empty when it is about an area
 * @param area the area that it is about where that is no country, such as the European Union; else empty
 * @param sourceTypes the types of data source; at least one
 * @param domain the statistical domain, by the Classification of Statistical Activities (UNECE: CSA)
 * @param stages the stages that it has come to, from the first to the current one; empty when none is known
 * @param providers the organizations that provide the data
 * @param partners the organizations that work on it beside the owner
 * @param summary what was done; empty while it is not written
 * @param benefit what came of it; empty while it is not known
 * @param sdgIndicators the indicators of the Sustainable Development Goals that it serves, such as {@code 11.3.1}
 * @param links where it can be read
 * @param contributors the organizations that the text and the figures come from
 * @param publishedOn when it was first published; empty while it is not, or when that is not known
 * @param confirmedByOwnerOn when the owner last confirmed what it says; empty when never
 * @param state how far it is on its way to its readers
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record CaseStudy(
    Id<CaseStudy> id,
    LocalizedText title,
    Id<Organization> owner,
    Optional<Country> country,
    Optional<Area> area,
    @Listed("source-type") Set<Code> sourceTypes,
    @Listed("statistical-domain") Code domain,
    List<StageChange> stages,
    Set<Id<Organization>> providers,
    Set<Id<Organization>> partners,
    Optional<LocalizedText> summary,
    Optional<LocalizedText> benefit,
    Set<String> sdgIndicators,
    List<Link> links,
    Set<Id<Organization>> contributors,
    Optional<PartialDate> publishedOn,
    Optional<PartialDate> confirmedByOwnerOn,
    CaseStudyState state,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<CaseStudyState> {

  public CaseStudy {
    requireNonNull(title, "title");
    requireNonNull(owner, "owner");
    requireNonNull(domain, "domain");
    sourceTypes = ImmutableSet.copyOf(sourceTypes);
    stages = ImmutableList.copyOf(stages);
    providers = ImmutableSet.copyOf(providers);
    partners = ImmutableSet.copyOf(partners);
    requireNonNull(summary, "summary");
    requireNonNull(benefit, "benefit");
    sdgIndicators = ImmutableSet.copyOf(sdgIndicators);
    links = ImmutableList.copyOf(links);
    contributors = ImmutableSet.copyOf(contributors);
    requireNonNull(publishedOn, "publishedOn");
    requireNonNull(confirmedByOwnerOn, "confirmedByOwnerOn");
    requireNonNull(state, "state");
    requireNonNull(sensitivity, "sensitivity");
    CaseStudyChecks checks = CaseStudyChecks.of(id);
    checks.place(country, area);
    checks.content(sourceTypes, stages, sdgIndicators);
    checks.confirmation(state, publishedOn, confirmedByOwnerOn);
    labels = checks.done(labels);
  }

  /** A builder with the usual start: public, a draft, everything optional empty. */
  public static CaseStudyBuilder builder() {
    return CaseStudyBuilder.builder().state(CaseStudyState.DRAFT).sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this case study. */
  public CaseStudyBuilder toBuilder() {
    return CaseStudyBuilder.builder(this);
  }

  /** The stage that it is at; empty when none is known. */
  public Optional<Code> currentStage() {
    return stages.isEmpty()
        ? Optional.empty()
        : Optional.of(stages.get(stages.size() - 1).stage());
  }

  @Override
  public StateMachine<CaseStudyState> stateMachine() {
    return CaseStudyState.TRANSITIONS;
  }
}
