package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * What an indicator or a rule is evaluated on: a state as it was known, a period, and a day as of which things are
 * looked at.
 *
 * <p>Immutable and thread-safe.
 *
 * @param snapshot the state, as known at its revision
 * @param period the reporting period
 * @param asOf the day as of which things are looked at; what happened later does not count
 * @param parameters what the strategy sets for this indicator or rule, text to text; may be empty
 */
public record EvaluationContext(
    Snapshot snapshot, ReportingPeriod period, LocalDate asOf, Map<String, String> parameters) {
  public EvaluationContext {
    requireNonNull(snapshot, "snapshot");
    requireNonNull(period, "period");
    requireNonNull(asOf, "asOf");
    parameters = ImmutableMap.copyOf(parameters);
  }

  /** A context without parameters. */
  public static EvaluationContext of(Snapshot snapshot, ReportingPeriod period, LocalDate asOf) {
    return new EvaluationContext(snapshot, period, asOf, ImmutableMap.of());
  }

  /** This context with the parameters of one indicator or rule. */
  public EvaluationContext with(Map<String, String> itsParameters) {
    return new EvaluationContext(snapshot, period, asOf, itsParameters);
  }

  /** The strategy in force. */
  public Strategy strategy() {
    return snapshot.strategy();
  }

  /** The zone of the body that the strategy belongs to: deadlines end with the day there. */
  public ZoneId zone() {
    return strategy().zone();
  }

  /** The first day of the period. */
  public LocalDate firstDay() {
    return strategy().calendar().firstDay(period);
  }

  /** The last day of the period. */
  public LocalDate lastDay() {
    return strategy().calendar().lastDay(period);
  }

  /** The last day that can count: that of the period, or the day of looking if it is earlier. */
  public LocalDate lastDayThatCounts() {
    return asOf.isBefore(lastDay()) ? asOf : lastDay();
  }

  /** Whether the date is in the period and not later than the day of looking. */
  public Truth isInPeriod(PartialDate date) {
    LocalDate last = lastDayThatCounts();
    return last.isBefore(firstDay()) ? Truth.FALSE : date.isWithin(firstDay(), last);
  }

  /** Whether the date is not later than the day of looking. */
  public Truth isPast(PartialDate date) {
    return date.isAfter(asOf).not();
  }

  /** A parameter that is a whole number, or what holds when the strategy does not set it. */
  public int parameter(String name, int otherwise) {
    return Optional.ofNullable(parameters.get(name))
        .map(text -> wholeNumber(name, text))
        .orElse(otherwise);
  }

  private static int wholeNumber(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(
          "parameter '" + name + "': '" + text
              + "' is not a whole number; expected digits such as 24",
          malformed);
    }
  }
}
