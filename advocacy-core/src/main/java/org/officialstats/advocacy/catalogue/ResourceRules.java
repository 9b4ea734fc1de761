package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ResourceNeed;
import org.officialstats.advocacy.model.resource.SubstanceRequest;

/** What should be known of resources and of substance. */
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

  /** FUN-F02. */
  static List<Finding> overduePledges(RuleDefinition rule, EvaluationContext context) {
    Resources resources = new Resources(context);
    return resources.contributions().stream()
        .filter(contribution -> Resources.isPledged(context, contribution) == Truth.TRUE)
        .flatMap(contribution -> contribution
            .expectedBy()
            .filter(day -> day.isBefore(context.asOf()))
            .map(day -> overdue(rule, contribution, day))
            .stream())
        .toList();
  }

  private static Finding overdue(RuleDefinition rule, Contribution pledge, LocalDate expected) {
    EntityKey source = EntityKey.of(Organization.class, pledge.source());
    return Finding.of(
            rule,
            pledge.key(),
            "What " + source + " pledged (" + pledge.key() + ") was expected by " + expected
                + " and is neither committed nor received.",
            "Ask the source, or look for another one.")
        .shownBy(ImmutableList.of(source))
        .since(expected.plusDays(1));
  }

  /** COL-F01. */
  static List<Finding> overdueRequests(RuleDefinition rule, EvaluationContext context) {
    LocalDate asOf = context.asOf();
    return context.snapshot().all(SubstanceRequest.class).stream()
        .filter(request -> request.due().isBefore(asOf))
        .filter(
            request -> request.receivedOn().filter(day -> !day.isAfter(asOf)).isEmpty())
        .map(request -> overdue(rule, request))
        .toList();
  }

  private static Finding overdue(RuleDefinition rule, SubstanceRequest request) {
    return Finding.of(
            rule,
            request.key(),
            "Request " + named(request.what(), request) + " was due on " + request.due()
                + " and nothing has come.",
            "Remind those who were asked, or ask others.")
        .since(request.due().plusDays(1));
  }
}
