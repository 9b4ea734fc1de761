package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.StanceObservation;

/** What should be known of where the audience stands. */
final class StanceRules {
  private StanceRules() {}

  /** OUT-F01. */
  static List<Finding> backslides(RuleDefinition rule, EvaluationContext context) {
    return Backslides.backslides(context)
        .counted()
        .map(stance -> Wording.since(
            Finding.of(
                    rule,
                    stance.position().key(),
                    "The holder of " + named(stance.position().title(), stance.position())
                        + " now stands at " + stance.level() + ", lower than before.",
                    "Find out why, and speak with them.")
                .shownBy(stance.records()),
            stance.last().map(StanceObservation::observedOn).flatMap(PartialDate::day)))
        .toList();
  }

  /** OUT-F02. */
  static List<Finding> staleStances(RuleDefinition rule, EvaluationContext context) {
    int months = context.parameter("months", 24);
    LocalDate oldest = context.asOf().minusMonths(months);
    return StanceDistribution.narrowed(
            new Stances(context).current(), stance -> stance.isOlderThan(oldest))
        .counted()
        .map(stance -> stale(rule, stance, months))
        .toList();
  }

  private static Finding stale(RuleDefinition rule, Stance stance, int months) {
    Optional<PartialDate> observed = stance.last().map(StanceObservation::observedOn);
    return Wording.since(
        Finding.of(
                rule,
                stance.position().key(),
                "Where the holder of " + named(stance.position().title(), stance.position())
                    + " stands was last observed on "
                    + observed.map(PartialDate::toString).orElse("an unknown day")
                    + ", more than " + months + " months ago.",
                "Observe it again.")
            .shownBy(stance.records()),
        Wording.dayAfterMonths(observed, months));
  }
}
