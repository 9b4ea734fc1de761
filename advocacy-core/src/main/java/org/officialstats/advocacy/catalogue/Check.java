package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/** How the findings of one rule are made: a pure function of the context. What cannot be told is no finding. */
@FunctionalInterface
interface Check {
  List<Finding> findings(RuleDefinition rule, EvaluationContext context);
}
