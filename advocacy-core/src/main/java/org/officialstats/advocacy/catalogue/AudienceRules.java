package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/** What should be known of the audience list. */
final class AudienceRules {
  private AudienceRules() {}

  /** AUD-F01. */
  static List<Finding> staleEntries(RuleDefinition rule, EvaluationContext context) {
    return current(context)
        .filter(position -> AudienceFreshness.isFresh(position, context) == Truth.FALSE)
        .map(position -> stale(rule, position, context.parameter("months", 12)))
        .toList();
  }

  private static Finding stale(RuleDefinition rule, Position position, int months) {
    String verified = position
        .lastVerifiedOn()
        .map(date -> "was last verified on " + date + ", more than " + months + " months ago")
        .orElse("was never verified");
    return Wording.since(
        Finding.of(
            rule,
            position.key(),
            "Position " + named(position.title(), position) + " " + verified + ".",
            "Check the entry with the organization and record the day."),
        Wording.dayAfterMonths(position.lastVerifiedOn(), months));
  }

  /** AUD-F02. */
  static List<Finding> withoutHolder(RuleDefinition rule, EvaluationContext context) {
    return current(context)
        .filter(position -> position.isHeldOn(context.asOf()) == Truth.FALSE)
        .map(position -> Finding.of(
            rule,
            position.key(),
            "Position " + named(position.title(), position) + " has no named holder.",
            "Record who holds it, or close the position."))
        .toList();
  }

  /** AUD-F03. */
  static List<Finding> countriesWithoutContact(RuleDefinition rule, EvaluationContext context) {
    AudienceKinds kinds = new AudienceKinds(context);
    return new Coverage(context)
        .by(kinds::isLeaderOfStatistics).members().stream()
            .filter(member -> member.counts() == Truth.FALSE)
            .map(member -> withoutContact(rule, member.subject(), context))
            .toList();
  }

  private static Finding withoutContact(
      RuleDefinition rule, Country country, EvaluationContext context) {
    return Finding.of(
        rule,
        context.strategy().key(),
        "No chief statistician or senior manager is on the list for " + country.name("en") + " ("
            + country + "), a country of the target frame.",
        "Add the position to the list, or take the country out of the frame.");
  }

  private static Stream<Position> current(EvaluationContext context) {
    return context.snapshot().all(Position.class).stream()
        .filter(position -> position.existsOn(context.asOf()) == Truth.TRUE);
  }
}
