package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
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
    Register materials = Register.of(context, Material.class);
    Register.Keys keys = materials.keys();
    IntFunction<Truth> isFirst = Publications.isFirst(materials, FirstTime.in(context));
    ImmutableList.Builder<Work> works = ImmutableList.builder();
    materials.inOrder().forEach(row -> works.add(new Work(keys.of(row), isFirst.apply(row))));
    for (CaseStudy study : context.snapshot().all(CaseStudy.class)) {
      works.add(new Work(study.key(), isInPeriod(study, context)));
    }
    return works.build();
  }

  static List<Contributor> contributors(EvaluationContext context) {
    Register materials = Register.of(context, Material.class);
    ImmutableList.Builder<Contributor> all = ImmutableList.builder();
    addContributors(materials, "material", all);
    addContributors(materials.beside(CaseStudy.class), "caseStudy", all);
    return all.build();
  }

  private static void addContributors(
      Register works, String kind, ImmutableList.Builder<Contributor> all) {
    Register.Keys keys = works.keys();
    Register contributors = works.list("contributors");
    Register.Words work = contributors.words(kind);
    Register.Words organization = contributors.words("value");
    works
        .inOrder()
        .forEach(row -> work.forEach(
            row,
            one -> all.add(new Contributor(
                keys.of(row), Id.of(organization.text(organization.number(one)))))));
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
