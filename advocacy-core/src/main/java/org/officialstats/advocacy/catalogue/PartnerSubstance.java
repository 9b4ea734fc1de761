package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.snapshot.Snapshot;

/** COL-01: the materials and case studies published in the period that somebody outside the secretariat contributed to. */
final class PartnerSubstance {
  private PartnerSubstance() {}

  static List<Figure> figures(EvaluationContext context) {
    List<Entity> works = Stream.<Entity>concat(
            context.snapshot().all(Material.class).stream(),
            context.snapshot().all(CaseStudy.class).stream())
        .toList();
    return Breakdown.shares(
            Tally.of(
                works,
                work -> isPublishedInPeriod(work, context),
                work -> Truth.of(!partnerKinds(work, context.snapshot()).isEmpty())),
            Reasons.NO_RECORDS)
        .and(byPartnerKind(works, context))
        .figures();
  }

  /** How many of them each kind of partner contributed to. */
  private static List<Figure> byPartnerKind(List<Entity> works, EvaluationContext context) {
    List<Entity> withPartners = works.stream()
        .filter(work -> !partnerKinds(work, context.snapshot()).isEmpty())
        .toList();
    return Breakdown.counts(
            "supplied", Tally.of(withPartners, work -> isPublishedInPeriod(work, context)))
        .by(
            context.snapshot().codeLists().list("organization-kind"),
            work -> partnerKinds(work, context.snapshot()))
        .figures();
  }

  /** A case study whose date of publication is not recorded may have been published in the period. */
  private static Truth isPublishedInPeriod(Entity work, EvaluationContext context) {
    if (work instanceof CaseStudy study) {
      return study.state() == CaseStudyState.DRAFT
          ? Truth.FALSE
          : study.publishedOn().map(context::isInPeriod).orElse(unpublished(study));
    }
    return Publications.isInPeriod((Material) work, context);
  }

  private static Truth unpublished(CaseStudy study) {
    return study.state().isInTheList() ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Set<Code> partnerKinds(Entity work, Snapshot snapshot) {
    Set<Id<Organization>> contributors =
        work instanceof CaseStudy study ? study.contributors() : ((Material) work).contributors();
    return contributors.stream()
        .flatMap(id -> snapshot.find(Organization.class, id).stream())
        .filter(organization -> !organization.roles().contains(Organization.SECRETARIAT))
        .map(Organization::kind)
        .collect(ImmutableSet.toImmutableSet());
  }
}
