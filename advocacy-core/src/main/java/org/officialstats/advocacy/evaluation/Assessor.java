package org.officialstats.advocacy.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Aim;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.Target;

/** Sets headline figures against the targets in force. */
final class Assessor {
  private static final Comparator<Target> NEWEST =
      Comparator.comparing(Target::since).thenComparing(target -> target.id().value());

  private static final Reason BOUNDS_ONLY =
      Reason.of("bounds-only", "The figure is known within bounds only, so it is not rated.");

  private final EvaluationContext context;
  private final List<Target> targets;
  private final RatingScale scale;

  Assessor(EvaluationContext context) {
    this.context = context;
    this.targets = context.snapshot().all(Target.class);
    this.scale = context.strategy().ratings();
  }

  /** How the figure of the indicator stands; empty when no target is in force. */
  Optional<Assessment> assess(IndicatorDefinition definition, Figure headline) {
    return targetFor(definition.code()).map(target -> assess(definition, headline, target));
  }

  private Optional<Target> targetFor(String code) {
    return targets.stream()
        .filter(target -> target.indicator().equals(code) && target.group().isEmpty())
        .filter(target -> !target.since().isAfter(context.asOf()))
        .filter(target -> target.period().map(this::hasBegun).orElse(true))
        .max(NEWEST);
  }

  private boolean hasBegun(ReportingPeriod first) {
    return !context.strategy().calendar().firstDay(first).isAfter(context.firstDay());
  }

  private Assessment assess(IndicatorDefinition definition, Figure headline, Target target) {
    Result achievement = achievement(definition, headline.result(), target);
    return new Assessment(
        target.id(), target.baseline(), target.value(), achievement, rating(achievement));
  }

  private static Result achievement(IndicatorDefinition definition, Result actual, Target target) {
    if (actual instanceof Result.Value value) {
      return Achievement.of(
          value.value(),
          target.baseline(),
          target.value(),
          definition.direction(),
          target.aim() == Aim.HOLD);
    }
    return new Result.NoData(actual.whyMissing().orElse(BOUNDS_ONLY));
  }

  private Code rating(Result achievement) {
    if (achievement instanceof Result.Value value) {
      return scale.rate(value.value());
    }
    return Achievement.isLost(achievement) ? scale.otherwise() : Assessment.NOT_AVAILABLE;
  }
}
