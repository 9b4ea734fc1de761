package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Aim;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.Target;

/** Sets figures of the whole and of groups against the targets in force. */
final class Assessor {
  private static final Reason BOUNDS_ONLY = KnownReasons.of("bounds-only");

  private static final Reason NO_FIGURE = KnownReasons.of("no-figure");

  private final List<Target> targets;
  private final RatingScale scale;
  private final FiscalCalendar calendar;
  private final ReportingPeriod period;
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  /**
   * An assessor for the period of the context.
   *
   * @throws IllegalArgumentException if the period does not belong to the calendar of the strategy
   */
  Assessor(EvaluationContext context) {
    this.scale = context.strategy().ratings();
    this.calendar = context.strategy().calendar();
    this.period = context.period();
    this.firstDay = context.firstDay();
    this.lastDay = context.lastDay();
    this.targets = context.snapshot().all(Target.class).stream()
        .filter(target -> !target.since().isAfter(context.asOf()))
        .filter(this::isForThePeriod)
        .collect(ImmutableList.toImmutableList());
  }

  /** How the figure of the indicator stands; empty when no target is in force. */
  Optional<Assessment> assess(IndicatorDefinition definition, Figure headline) {
    return targetFor(standing(definition), Optional.empty())
        .map(target -> assess(definition, headline.result(), target));
  }

  /** How the groups with a target of their own stand, in the order of their texts. */
  List<GroupAssessment> assessGroups(IndicatorResult figures) {
    List<Target> standing = standing(figures.definition());
    return standing.stream()
        .flatMap(target -> target.group().map(Group::canonical).stream())
        .distinct()
        .sorted()
        .flatMap(group ->
            targetFor(standing, Optional.of(group))
                .map(target -> assess(figures, group, target))
                .stream())
        .toList();
  }

  private GroupAssessment assess(IndicatorResult figures, String group, Target target) {
    Result result =
        figures.headlineOf(group).map(Figure::result).orElseGet(() -> new Result.NoData(NO_FIGURE));
    return new GroupAssessment(group, assess(figures.definition(), result, target));
  }

  /** A target with a first period holds from there on; one without, for the periods that end after it was set. */
  private boolean isForThePeriod(Target target) {
    return target
        .period()
        .map(first ->
            first.fiscal() == period.fiscal() && !calendar.firstDay(first).isAfter(firstDay))
        .orElse(lastDay.isAfter(target.since()));
  }

  /** The targets of the indicator that none of the others replaces. */
  private List<Target> standing(IndicatorDefinition definition) {
    List<Target> known = targets.stream()
        .filter(target -> target.indicator().equals(definition.code()))
        .toList();
    Set<Id<Target>> replaced = known.stream()
        .flatMap(target -> target.replaces().stream())
        .collect(ImmutableSet.toImmutableSet());
    return known.stream().filter(target -> !replaced.contains(target.id())).toList();
  }

  /** The one for the group, or for the whole, that takes effect last, then the one set last. */
  private Optional<Target> targetFor(List<Target> standing, Optional<String> group) {
    return standing.stream()
        .filter(target -> target.group().map(Group::canonical).equals(group))
        .max(Comparator.comparing(this::takesEffect)
            .thenComparing(Target::since)
            .thenComparing(Target::id));
  }

  private LocalDate takesEffect(Target target) {
    return target.period().map(calendar::firstDay).orElse(target.since());
  }

  private Assessment assess(IndicatorDefinition definition, Result actual, Target target) {
    Result achievement = achievement(definition, actual, target);
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
    } else if (actual instanceof Result.Undefined undefined) {
      return new Result.Undefined(undefined.reason(), Optional.empty());
    }
    return actual instanceof Result.Interval ? new Result.NoData(BOUNDS_ONLY) : actual;
  }

  private Code rating(Result achievement) {
    if (achievement instanceof Result.Value value) {
      return scale.rate(value.value());
    }
    return Achievement.isLost(achievement) ? scale.otherwise() : Assessment.NOT_AVAILABLE;
  }
}
