package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.Topic;

/** MSG-03: the issues of the strategy that have both an approved message and a material in circulation. */
final class IssueCoverage {
  private static final Reason NO_ISSUES = Reasons.of("no-issues");

  private IssueCoverage() {}

  static List<Figure> figures(EvaluationContext context) {
    List<Tally.Member<Topic>> issues = context.strategy().topics().stream()
        .filter(Topic::issue)
        .map(issue -> member(issue, context))
        .toList();
    return Breakdown.shares(Tally.of(issues), NO_ISSUES)
        .by("topic", issue -> ImmutableList.of(issue.id()))
        .figures();
  }

  private static Tally.Member<Topic> member(Topic issue, EvaluationContext context) {
    List<KeyMessage> messages = context.snapshot().all(KeyMessage.class).stream()
        .filter(message -> message.topic().equals(issue.id()))
        .toList();
    List<Material> materials = context.snapshot().all(Material.class).stream()
        .filter(material -> material.topics().contains(issue.id()))
        .toList();
    return Tally.any(issue, messages, message -> Messages.isApproved(message, context))
        .and(Tally.any(issue, materials, material -> material.isInCirculationOn(context.asOf())));
  }
}
