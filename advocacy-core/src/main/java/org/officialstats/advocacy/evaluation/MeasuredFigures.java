package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.measurement.Measurement;

/**
 * Turns measurements into figures.
 *
 * @param missingReasons the labels of the reasons why there is no figure
 */
record MeasuredFigures(CodeList missingReasons) {
  private static final int DECIMALS = 6;

  private static final Reason NOTHING_COUNTED = KnownReasons.of("nothing-counted");

  /** The figure that it gives; empty where its unit or its group is none of the indicator. */
  Optional<Figure> figure(IndicatorDefinition definition, String measure, Measurement measurement) {
    return group(definition, measurement)
        .filter(group -> isInUnitOf(definition, measurement))
        .map(group -> figure(definition, measure, group, measurement));
  }

  private Figure figure(
      IndicatorDefinition definition, String measure, Group group, Measurement measurement) {
    Result result = result(definition, measurement);
    return new Figure(
        measure,
        group,
        definition.unit(),
        result,
        Evidence.counted(ImmutableList.of(measurement.key())),
        Optional.of(Entered.of(measurement, result instanceof Result.Suppressed)),
        Optional.empty());
  }

  private Result result(IndicatorDefinition definition, Measurement measurement) {
    if (isOfFewPeople(definition, measurement)) {
      return FewPeople.withheld();
    }
    if (measurement.missing().isPresent()) {
      return new Result.NoData(measurement
          .missing()
          .map(code -> new Reason(code, missingReasons.label(code)))
          .orElseThrow());
    }
    return measurement.value().map(Result::value).orElseGet(() -> ratio(definition, measurement));
  }

  private static Result ratio(IndicatorDefinition definition, Measurement measurement) {
    Parts parts = new Parts(
        measurement.numerator().orElseThrow(), measurement.denominator().orElseThrow());
    if (definition.unit() == Unit.PERCENT) {
      return Result.percentage(parts, NOTHING_COUNTED);
    }
    if (parts.denominator().signum() == 0) {
      return new Result.Undefined(NOTHING_COUNTED, Optional.of(parts));
    }
    BigDecimal quotient =
        parts.numerator().divide(parts.denominator(), DECIMALS, RoundingMode.HALF_EVEN);
    return new Result.Value(quotient, Optional.of(parts));
  }

  /** A measurement speaks of people when people are counted, or answered. */
  private static boolean isOfFewPeople(IndicatorDefinition definition, Measurement measurement) {
    boolean ofPeople = definition.unit() == Unit.PERSONS
        || definition.unit() == Unit.ATTENDANCES
        || definition.level() == Level.OUT_TAKE
        || measurement.responseRate().isPresent();
    return ofPeople
        && answers(definition, measurement).filter(FewPeople::areFew).isPresent();
  }

  /** How many answered: those of a percentage are its denominator where nothing else is said. */
  private static Optional<Long> answers(IndicatorDefinition definition, Measurement measurement) {
    return measurement
        .n()
        .map(Integer::longValue)
        .or(() -> measurement
            .denominator()
            .filter(unused -> definition.unit() == Unit.PERCENT)
            .map(BigDecimal::longValue));
  }

  private static boolean isInUnitOf(IndicatorDefinition definition, Measurement measurement) {
    return measurement
        .unit()
        .filter(unit -> !unit.equals(definition.unit().text()))
        .isEmpty();
  }

  private static Optional<Group> group(IndicatorDefinition definition, Measurement measurement) {
    try {
      return Optional.of(Group.parse(measurement.group().orElse("")))
          .filter(
              group -> definition.disaggregation().containsAll(group.values().keySet()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
