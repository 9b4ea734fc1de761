package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.material.Material;

/**
 * A material or a case study.
 *
 * @param record its record
 * @param inPeriod whether it was published in the period, and not after the day of looking
 * @param contributors who contributed to it
 */
record Work(EntityKey record, Truth inPeriod, Set<Id<Organization>> contributors) {
  /**
   * A contribution to a work.
   *
   * @param work the record of the work
   * @param organization who contributed
   */
  record Contributor(EntityKey work, Id<Organization> organization) {}

  /** All of them: the materials, and then the case studies. */
  static List<Work> all(EvaluationContext context) {
    return Stream.concat(
            context.snapshot().all(Material.class).stream()
                .map(material -> new Work(
                    material.key(),
                    Publications.isInPeriod(material, context),
                    material.contributors())),
            context.snapshot().all(CaseStudy.class).stream()
                .map(study ->
                    new Work(study.key(), isInPeriod(study, context), study.contributors())))
        .collect(ImmutableList.toImmutableList());
  }

  static List<Contributor> contributors(EvaluationContext context) {
    return all(context).stream()
        .flatMap(work -> work.contributors().stream()
            .map(organization -> new Contributor(work.record(), organization)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A case study whose date of publication is not recorded may have been published in the period. */
  private static Truth isInPeriod(CaseStudy study, EvaluationContext context) {
    return study.state() == CaseStudyState.DRAFT
        ? Truth.FALSE
        : study
            .publishedOn()
            .map(context::isInPeriod)
            .orElse(study.state().isInTheList() ? Truth.UNKNOWN : Truth.FALSE);
  }
}
