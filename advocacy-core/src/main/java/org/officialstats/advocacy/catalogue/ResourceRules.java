package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.resource.ResourceNeed;

/** What should be known of resources. */
final class ResourceRules {
  private ResourceRules() {}

  /** FUN-F01. */
  static List<Finding> needsWithoutSource(RuleDefinition rule, EvaluationContext context) {
    return FundingIdentified.needs(context).members().stream()
        .filter(member -> member.counts() == Truth.FALSE)
        .map(member -> withoutSource(rule, member.subject()))
        .toList();
  }

  private static Finding withoutSource(RuleDefinition rule, ResourceNeed need) {
    return RuleWords.finding(
        rule,
        need.key(),
        "message",
        ImmutableMap.of(
            "title", Value.of(need.purpose()),
            "key", Value.verbatim(need.key()),
            "day", Value.of(need.neededBy())));
  }
}
