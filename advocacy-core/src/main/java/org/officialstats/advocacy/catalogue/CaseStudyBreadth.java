package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.casestudy.CaseStudy;

/** CAS-02: how many countries, and how many pairs of source and domain, the case studies in the list are about. */
final class CaseStudyBreadth {
  private record Cell(Code sourceType, Code domain) {}

  private CaseStudyBreadth() {}

  static List<Figure> figures(EvaluationContext context) {
    Tally<CaseStudy> listed = CaseStudies.inTheList(context);
    Tally<CaseStudy> somewhere = listed.where(study -> study.country().isPresent());
    return Breakdown.of(
            "countries",
            Unit.COUNTRIES,
            somewhere,
            tally -> tally.different(CaseStudyBreadth::countries))
        .by("region", study -> Places.region(study.country()))
        .by("country-group", CaseStudyBreadth::groups)
        .and(Breakdown.of(
                "cells", Unit.COUNT, listed, tally -> tally.different(CaseStudyBreadth::cells))
            .figures())
        .figures();
  }

  private static List<Country> countries(CaseStudy study) {
    return study.country().stream().toList();
  }

  private static List<String> groups(CaseStudy study) {
    return study.country().map(Places::groups).orElse(ImmutableList.of());
  }

  private static List<Cell> cells(CaseStudy study) {
    return study.sourceTypes().stream()
        .map(sourceType -> new Cell(sourceType, study.domain()))
        .toList();
  }
}
