package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.StageChange;

/** Which case studies are in the list that the public sees, and how far they are. */
final class CaseStudies {
  private CaseStudies() {}

  static Tally<CaseStudy> inTheList(EvaluationContext context) {
    return Tally.of(context.snapshot().all(CaseStudy.class), study -> isInTheList(study, context));
  }

  /** Those in the list, each counting when it meets the condition. */
  static Tally<CaseStudy> inTheList(EvaluationContext context, Function<CaseStudy, Truth> counts) {
    return Tally.of(
        context.snapshot().all(CaseStudy.class), study -> isInTheList(study, context), counts);
  }

  /** Whether it is in the list; one whose date of publication is not recorded is, as its state says so. */
  static Truth isInTheList(CaseStudy study, EvaluationContext context) {
    return study.state().isInTheList()
        ? study.publishedOn().map(context::isPast).orElse(Truth.TRUE)
        : Truth.FALSE;
  }

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

  /** The country that it is about, or {@code area} where it is about none. */
  static List<String> country(CaseStudy study) {
    return ImmutableList.of(study.country().map(Country::alpha2).orElse("area"));
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
