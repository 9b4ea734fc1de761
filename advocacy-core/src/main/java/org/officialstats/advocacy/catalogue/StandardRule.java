package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/**
 * A rule of the standard catalogue.
 *
 * @param definition what it looks for, in words
 * @param check how it is found
 */
record StandardRule(RuleDefinition definition, Check check) implements Rule {
  @Override
  public List<Finding> findings(EvaluationContext context) {
    return check.findings(definition, context);
  }
}
