package org.officialstats.advocacy.definition;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/** A rule that looks by a definition. Thread-safe. */
final class DefinedRule implements Rule {
  private final RuleDefinition definition;
  private final Planned<RulePlan> plan;

  DefinedRule(RuleDefinition definition, Planned<RulePlan> plan) {
    this.definition = definition;
    this.plan = plan;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  @Override
  public List<Finding> findings(EvaluationContext context) {
    Planned.Plan<RulePlan> now = plan.under(context.snapshot().codeLists());
    return now.plan().findings(definition, new Look(context, now.tables()));
  }
}
