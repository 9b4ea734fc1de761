package org.officialstats.advocacy.evaluation;

import java.util.List;

/**
 * Looks for one kind of thing that somebody should know. A rule is a pure function of the context: it reads no clock,
 * keeps no state, and never throws because data are poor; it gives findings.
 *
 * <p>Thread-safe.
 */
public interface Rule {
  /** What the rule looks for. */
  RuleDefinition definition();

  /** What it found, in any order; empty when all is well. */
  List<Finding> findings(EvaluationContext context);
}
