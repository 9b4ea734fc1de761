package org.officialstats.advocacy.evaluation;

import java.util.List;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Looks for one kind of thing that somebody should know. A rule is a pure function of the context: it reads no clock,
 * keeps no state, and never throws because data are poor; it gives findings.
 *
 * <p>Thread-safe.
 */
public interface Rule {
  /** What the rule looks for. */
  RuleDefinition definition();

  /**
   * What its definition says, in words: a line for each thing. Empty, which is the default, where it is computed by code;
   * what the definition says of itself stands for all then.
   */
  default List<LocalizedText> says() {
    return List.of();
  }

  /** What it found, in any order; empty when all is well. */
  List<Finding> findings(EvaluationContext context);

  /**
   * What it found, given also what the indicators say; a rule that judges figures overrides this one.
   *
   * @param results what each indicator says, in the order of their codes
   */
  default List<Finding> findings(EvaluationContext context, List<IndicatorResult> results) {
    return findings(context);
  }
}
