package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.StageChange;

/** CAS-04: the case studies in the list, with a known stage, that have come to regular production. */
final class CaseStudyProduction {
  private CaseStudyProduction() {}

  static List<Figure> figures(EvaluationContext context) {
    CodeLists lists = context.snapshot().codeLists();
    return Breakdown.shares(
            Tally.of(
                context.snapshot().all(CaseStudy.class),
                study -> CaseStudies.isInTheList(study, context).and(hasStage(study, context)),
                study -> isInProduction(study, context)),
            Reasons.NO_RECORDS)
        .by(lists.list("source-type"), CaseStudy::sourceTypes)
        .by(lists.list("statistical-domain"), study -> ImmutableList.of(study.domain()))
        .figures();
  }

  private static Truth hasStage(CaseStudy study, EvaluationContext context) {
    return CaseStudies.stages(study).holdsOn(context.asOf(), Optional::isPresent);
  }

  private static Truth isInProduction(CaseStudy study, EvaluationContext context) {
    Optional<Code> production = Optional.of(StageChange.PRODUCTION);
    return CaseStudies.stages(study).holdsOn(context.asOf(), production::equals);
  }
}
