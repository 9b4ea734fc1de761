package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.StageChange;

/** How far case studies have come. */
final class CaseStudies {
  private CaseStudies() {}

  /** The stage that it had come to; empty where none is recorded. More than one where that cannot be told. */
  static Timeline<Optional<Code>> stages(CaseStudy study) {
    return Timeline.of(
        Optional.empty(),
        study.stages(),
        change -> new Timeline.Change<>(change.since(), Optional.of(change.stage())));
  }

  /** The stage that it certainly had come to on the day of looking, for a breakdown. */
  static List<Code> stage(CaseStudy study, EvaluationContext context) {
    return stages(study).on(context.asOf()).stream()
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it had come to any stage on the day of looking. */
  static Truth hasStage(EvaluationContext context, CaseStudy study) {
    return stages(study).holdsOn(context.asOf(), Optional::isPresent);
  }

  /** Whether it was in regular production on the day of looking. */
  static Truth isInProduction(EvaluationContext context, CaseStudy study) {
    Optional<Code> production = Optional.of(StageChange.PRODUCTION);
    return stages(study).holdsOn(context.asOf(), production::equals);
  }
}
