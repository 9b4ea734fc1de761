package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.StanceObservation;

/** What should be known of where the audience stands and what concerns it. */
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

  /** LRN-F01. */
  static List<Finding> unansweredConcerns(RuleDefinition rule, EvaluationContext context) {
    int days = context.parameter("days", 60);
    LocalDate oldest = context.asOf().minusDays(days);
    return context.snapshot().all(Concern.class).stream()
        .filter(concern -> concern.raisedOn().isBefore(oldest) == Truth.TRUE)
        .filter(
            concern -> concern.answeredOn().map(context::isPast).orElse(Truth.FALSE) == Truth.FALSE)
        .map(concern -> unanswered(rule, concern, days))
        .toList();
  }

  private static Finding unanswered(RuleDefinition rule, Concern concern, int days) {
    return Wording.since(
        Finding.of(
            rule,
            concern.key(),
            "The concern " + concern.key() + " about '" + concern.topic() + "' was raised on "
                + concern.raisedOn() + " and has had no answer for " + days + " days.",
            "Answer it, and record the answer."),
        concern.raisedOn().day().map(day -> day.plusDays(days + 1L)));
  }
}
