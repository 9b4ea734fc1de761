package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceObservation;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What should be known of where the audience stands. */
final class StanceRules {
  private StanceRules() {}

  /** OUT-F01. */
  static List<Finding> backslides(RuleDefinition rule, EvaluationContext context) {
    return findings(Backslides.backslides(context), context, found -> backslide(rule, found));
  }

  private static Finding backslide(RuleDefinition rule, Found found) {
    String level = found.stance().level();
    return RuleWords.since(
        RuleWords.finding(
                rule,
                found.position().key(),
                level.equals(Breakdown.UNKNOWN) ? "unknown" : "message",
                ImmutableMap.of(
                    "title", Value.of(found.position().title()),
                    "key", Value.verbatim(found.position().key()),
                    "level", RuleWords.choice(level)))
            .shownBy(found.stance().records()),
        found.observedOn().flatMap(PartialDate::day));
  }

  /** OUT-F02. */
  static List<Finding> staleStances(RuleDefinition rule, EvaluationContext context) {
    int months = context.parameter("months", 24);
    LocalDate oldest = context.asOf().minusMonths(months);
    return findings(
        StanceDistribution.narrowed(Stances.current(context), stance -> stance.isOlderThan(oldest)),
        context,
        found -> stale(rule, found, months));
  }

  private static Finding stale(RuleDefinition rule, Found found, int months) {
    Optional<PartialDate> observed = found.observedOn();
    ImmutableMap.Builder<String, Value> values = ImmutableMap.<String, Value>builder()
        .put("title", Value.of(found.position().title()))
        .put("key", Value.verbatim(found.position().key()))
        .put("months", Value.of(months));
    observed.ifPresent(day -> values.put("day", Value.of(day)));
    return RuleWords.since(
        RuleWords.finding(
                rule,
                found.position().key(),
                observed.isPresent() ? "message" : "undated",
                values.buildOrThrow())
            .shownBy(found.stance().records()),
        RuleWords.dayAfterMonths(observed, months));
  }

  /** What is found of those that count; put into words when it is read. */
  private static List<Finding> findings(
      Tally<Stance> all, EvaluationContext context, Function<Found, Finding> words) {
    Map<Integer, Stance> counted =
        all.counted().collect(ImmutableMap.toImmutableMap(Stance::position, stance -> stance));
    return Register.of(context, Position.class)
        .keys()
        .findings(
            counted.keySet().stream().mapToInt(Integer::intValue),
            row -> words.apply(Found.of(requireNonNull(counted.get(row)), context.snapshot())));
  }

  /** A stance that something is found of, with what its words name. */
  private record Found(Stance stance, Position position, Optional<PartialDate> observedOn) {
    static Found of(Stance stance, Snapshot snapshot) {
      return new Found(
          stance,
          snapshot.find(Position.class, Id.of(stance.key().id())).orElseThrow(),
          stance
              .lastKey()
              .flatMap(key -> snapshot.find(StanceObservation.class, Id.of(key.id())))
              .map(StanceObservation::observedOn));
    }
  }
}
