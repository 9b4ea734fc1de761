package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.casestudy.CaseStudy;

/** CAS-01: the case studies in the list. */
final class CaseStudyCount {
  private CaseStudyCount() {}

  static List<Figure> figures(EvaluationContext context) {
    CodeLists lists = context.snapshot().codeLists();
    return Breakdown.counts(CaseStudies.inTheList(context))
        .by(lists.list("case-study-stage"), study -> CaseStudies.stage(study, context))
        .by("country", CaseStudies::country)
        .by(lists.list("source-type"), CaseStudy::sourceTypes)
        .by(lists.list("statistical-domain"), study -> ImmutableList.of(study.domain()))
        .figures();
  }
}
