package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.casestudy.CaseStudy;

/** What should be known of the case studies in the list. */
final class CaseStudyRules {
  private CaseStudyRules() {}

  /** CAS-F01. */
  static List<Finding> areas(RuleDefinition rule, EvaluationContext context) {
    return listed(context)
        .flatMap(study -> study.area().map(area -> ofArea(rule, study, area)).stream())
        .toList();
  }

  private static Finding ofArea(RuleDefinition rule, CaseStudy study, Area area) {
    return Finding.of(
        rule,
        study.key(),
        "Case study " + named(study.title(), study) + " is about the area '" + area
            + "', so it counts for no country.",
        "Give the country if it is about one, or one case study for each country; else leave it.");
  }

  /** CAS-F02. */
  static List<Finding> unconfirmed(RuleDefinition rule, EvaluationContext context) {
    return listed(context)
        .filter(study -> CaseStudyConfirmation.isConfirmed(study, context) == Truth.FALSE)
        .map(study -> unconfirmed(rule, study, context.parameter("months", 24)))
        .toList();
  }

  private static Finding unconfirmed(RuleDefinition rule, CaseStudy study, int months) {
    String confirmed = study
        .confirmedByOwnerOn()
        .map(date ->
            "was last confirmed by its owner on " + date + ", more than " + months + " months ago")
        .orElse("was never confirmed by its owner");
    return Wording.since(
        Finding.of(
            rule,
            study.key(),
            "Case study " + named(study.title(), study) + " " + confirmed + ".",
            "Ask the owner to confirm what it says, and record the day."),
        Wording.dayAfterMonths(study.confirmedByOwnerOn(), months));
  }

  private static Stream<CaseStudy> listed(EvaluationContext context) {
    return CaseStudies.inTheList(context).counted();
  }
}
