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
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * A material or a case study.
 *
 * @param record its record
 * @param inPeriod whether it was published in the period, and not after the day of looking
 */
record Work(EntityKey record, Truth inPeriod) {
  /**
   * A contribution to a work.
   *
   * @param work the record of the work
   * @param organization who contributed
   */
  record Contributor(EntityKey work, Id<Organization> organization) {}

  /** All of them: the materials, and then the case studies. */
  static List<Work> all(EvaluationContext context) {
    FirstTime time = FirstTime.in(context);
    return Stream.concat(
            context.snapshot().all(Material.class).stream()
                .map(material -> new Work(material.key(), Publications.isFirst(material, time))),
            context.snapshot().all(CaseStudy.class).stream()
                .map(study -> new Work(study.key(), isInPeriod(study, context))))
        .collect(ImmutableList.toImmutableList());
  }

  static List<Contributor> contributors(EvaluationContext context) {
    Snapshot snapshot = context.snapshot();
    return Stream.concat(
            snapshot.all(Material.class).stream()
                .flatMap(material -> contributors(material.key(), material.contributors())),
            snapshot.all(CaseStudy.class).stream()
                .flatMap(study -> contributors(study.key(), study.contributors())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Contributor> contributors(
      EntityKey work, Set<Id<Organization>> contributors) {
    return contributors.stream().map(organization -> new Contributor(work, organization));
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
