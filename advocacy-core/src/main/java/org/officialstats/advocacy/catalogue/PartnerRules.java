package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.partner.Agreement;

/** What should be known of agreements. */
final class PartnerRules {
  private PartnerRules() {}

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
}
