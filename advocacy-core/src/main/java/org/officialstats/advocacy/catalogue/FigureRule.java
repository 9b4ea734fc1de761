package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/**
 * A rule of the standard catalogue that judges figures; without them it finds nothing.
 *
 * @param definition what it looks for, in words
 * @param check how it is found
 */
record FigureRule(RuleDefinition definition, FigureCheck check) implements Rule {
  @Override
  public List<Finding> findings(EvaluationContext context) {
    return ImmutableList.of();
  }

  @Override
  public List<Finding> findings(EvaluationContext context, List<IndicatorResult> results) {
    return check.findings(definition, context, results);
  }
}
