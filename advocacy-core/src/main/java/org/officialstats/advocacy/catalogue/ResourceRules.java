package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
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
    return Finding.of(
        rule,
        need.key(),
        "Need " + named(need.purpose(), need) + " is to be met by " + need.neededBy()
            + ", and no source is identified.",
        "Look for a source, and record it as a contribution to this need.");
  }
}
