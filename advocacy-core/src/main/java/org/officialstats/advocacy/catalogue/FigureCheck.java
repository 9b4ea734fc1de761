package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/** How the findings of one rule about figures are made: a pure function of the context and of what the indicators say. */
@FunctionalInterface
interface FigureCheck {
  List<Finding> findings(
      RuleDefinition rule, EvaluationContext context, List<IndicatorResult> results);
}
