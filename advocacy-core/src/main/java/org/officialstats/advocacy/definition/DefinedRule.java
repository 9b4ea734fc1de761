package org.officialstats.advocacy.definition;

import java.util.List;
import java.util.function.Supplier;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.LocalizedText;

/** A rule that looks by a definition. Thread-safe. */
final class DefinedRule implements Rule {
  private final RuleDefinition definition;
  private final Planned<RulePlan> plan;
  private final Supplier<List<LocalizedText>> says;

  DefinedRule(
      RuleDefinition definition, Planned<RulePlan> plan, Supplier<List<LocalizedText>> says) {
    this.definition = definition;
    this.plan = plan;
    this.says = says;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  @Override
  public List<LocalizedText> says() {
    return says.get();
  }

  @Override
  public List<Finding> findings(EvaluationContext context) {
    Planned.Plan<RulePlan> now = plan.under(context.snapshot().codeLists());
    return now.plan().findings(definition, new Look(context, now.tables()));
  }
}
