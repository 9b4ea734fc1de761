package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
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
    return RuleWords.since(
        RuleWords.finding(
            rule,
            agreement.key(),
            "message",
            ImmutableMap.of(
                "title", Value.of(agreement.title()),
                "key", Value.verbatim(agreement.key()),
                "months", Value.of(months),
                "sign", Value.of(sign))),
        RuleWords.dayAfterMonths(Optional.of(sign), months));
  }
}
