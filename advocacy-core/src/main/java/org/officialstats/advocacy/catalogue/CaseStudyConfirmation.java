package org.officialstats.advocacy.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.casestudy.CaseStudy;

/** CAS-03: the case studies in the list that their owner confirmed of late. */
final class CaseStudyConfirmation {
  private CaseStudyConfirmation() {}

  static List<Figure> figures(EvaluationContext context) {
    return Breakdown.shares(
            CaseStudies.inTheList(context, study -> isConfirmed(study, context)),
            Reasons.NO_RECORDS)
        .by("country", CaseStudies::country)
        .by(
            context.snapshot().codeLists().list("case-study-stage"),
            study -> CaseStudies.stage(study, context))
        .figures();
  }

  /** Whether the owner confirmed it of late; unknown where only a confirmation after the day of looking is known. */
  static Truth isConfirmed(CaseStudy latest, EvaluationContext context) {
    LocalDate oldest = context.asOf().minusMonths(context.parameter("months", 24));
    CaseStudy study =
        EarlierVersion.of(latest, CaseStudy.class, one -> isLater(one, context), context);
    return study
        .confirmedByOwnerOn()
        .map(date -> isBetween(date, oldest, context))
        .orElse(Truth.FALSE);
  }

  private static boolean isLater(CaseStudy study, EvaluationContext context) {
    return study
        .confirmedByOwnerOn()
        .filter(day -> context.isPast(day) == Truth.FALSE)
        .isPresent();
  }

  private static Truth isBetween(PartialDate date, LocalDate oldest, EvaluationContext context) {
    return context.isPast(date) == Truth.TRUE ? date.isBefore(oldest).not() : Truth.UNKNOWN;
  }
}
