package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Commitment;

/** What should be known of agreements and commitments. */
final class PartnerRules {
  private PartnerRules() {}

  /** PAR-F01. */
  static List<Finding> lapsingAgreements(RuleDefinition rule, EvaluationContext context) {
    Agreements agreements = new Agreements(context);
    int days = context.parameter("days", 90);
    return agreements.all().stream()
        .filter(agreement -> agreements.isAboutToLapse(agreement, days) == Truth.TRUE)
        .map(agreement -> lapsing(rule, agreement, days))
        .toList();
  }

  private static Finding lapsing(RuleDefinition rule, Agreement agreement, int days) {
    PartialDate end = agreement.span().to().orElseThrow();
    return Wording.since(
        Finding.of(
            rule,
            agreement.key(),
            "Agreement " + named(agreement.title(), agreement) + " ends on " + end
                + ", and no renewal is signed or being negotiated.",
            "Negotiate its renewal, or decide to let it end."),
        end.day().map(last -> last.minusDays(days)));
  }

  /** PAR-F02: agreements that have been in force for so long, without anything that was done together. */
  static List<Finding> inactiveAgreements(RuleDefinition rule, EvaluationContext context) {
    Agreements agreements = new Agreements(context);
    int months = context.parameter("months", 12);
    return agreements.all().stream()
        .filter(agreement -> agreements.isInForce(agreement) == Truth.TRUE)
        .filter(agreement -> agreements.isActive(agreement, months) == Truth.FALSE)
        .flatMap(agreement -> agreements
            .lastSign(agreement)
            .filter(sign -> sign.isBefore(context.asOf().minusMonths(months)) == Truth.TRUE)
            .map(sign -> inactive(rule, agreement, sign, months))
            .stream())
        .toList();
  }

  private static Finding inactive(
      RuleDefinition rule, Agreement agreement, PartialDate sign, int months) {
    return Wording.since(
        Finding.of(
            rule,
            agreement.key(),
            "Agreement " + named(agreement.title(), agreement)
                + " is in force, and nothing done under it is shown since " + sign + ".",
            "Do something together, record what was done with its evidence, or end the agreement."),
        Wording.dayAfterMonths(Optional.of(sign), months));
  }

  /** PAR-F03. */
  static List<Finding> overdueCommitments(RuleDefinition rule, EvaluationContext context) {
    return context.snapshot().all(Commitment.class).stream()
        .filter(commitment -> commitment.due().isBefore(context.asOf()))
        .filter(commitment -> CommitmentsKept.isKept(commitment, context) == Truth.FALSE)
        .map(commitment -> overdue(rule, commitment))
        .toList();
  }

  private static Finding overdue(RuleDefinition rule, Commitment commitment) {
    EntityKey by = EntityKey.of(Organization.class, commitment.by());
    return Finding.of(
            rule,
            commitment.key(),
            "Commitment " + named(commitment.what(), commitment) + " of " + by + " was due on "
                + commitment.due() + " and is not fulfilled.",
            "Ask for it, or agree on another day.")
        .shownBy(ImmutableList.of(by))
        .since(commitment.due().plusDays(1));
  }
}
