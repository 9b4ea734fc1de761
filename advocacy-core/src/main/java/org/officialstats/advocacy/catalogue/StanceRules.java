package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.StanceObservation;

/** What should be known of where the audience stands. */
final class StanceRules {
  private StanceRules() {}

  /** OUT-F01. */
  static List<Finding> backslides(RuleDefinition rule, EvaluationContext context) {
    return Backslides.backslides(context)
        .counted()
        .map(stance -> RuleWords.since(
            RuleWords.finding(
                    rule,
                    stance.position().key(),
                    stance.level().equals(Breakdown.UNKNOWN) ? "unknown" : "message",
                    ImmutableMap.of(
                        "title", Value.of(stance.position().title()),
                        "key", Value.verbatim(stance.position().key()),
                        "level", RuleWords.choice(stance.level())))
                .shownBy(stance.records()),
            stance.last().map(StanceObservation::observedOn).flatMap(PartialDate::day)))
        .toList();
  }

  /** OUT-F02. */
  static List<Finding> staleStances(RuleDefinition rule, EvaluationContext context) {
    int months = context.parameter("months", 24);
    LocalDate oldest = context.asOf().minusMonths(months);
    return StanceDistribution.narrowed(
            Stances.current(context), stance -> stance.isOlderThan(oldest))
        .counted()
        .map(stance -> stale(rule, stance, months))
        .toList();
  }

  private static Finding stale(RuleDefinition rule, Stance stance, int months) {
    Optional<PartialDate> observed = stance.last().map(StanceObservation::observedOn);
    ImmutableMap.Builder<String, Value> values = ImmutableMap.<String, Value>builder()
        .put("title", Value.of(stance.position().title()))
        .put("key", Value.verbatim(stance.position().key()))
        .put("months", Value.of(months));
    observed.ifPresent(day -> values.put("day", Value.of(day)));
    return RuleWords.since(
        RuleWords.finding(
                rule,
                stance.position().key(),
                observed.isPresent() ? "message" : "undated",
                values.buildOrThrow())
            .shownBy(stance.records()),
        RuleWords.dayAfterMonths(observed, months));
  }
}
