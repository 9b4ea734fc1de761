/**
 * Evaluation of the work done under a strategy: indicators give figures, rules give findings, and an evaluation is all
 * of them for one reporting period, as of one day, as known at one revision.
 *
 * <p>An indicator is an {@link org.officialstats.advocacy.evaluation.Indicator}, a rule a {@link
 * org.officialstats.advocacy.evaluation.Rule}; the {@link org.officialstats.advocacy.evaluation.Evaluator} runs them.
 * The standard ones come from a provider like those of any plugin. Results, figures and findings are made here and by
 * providers; hosts read them and neither construct nor deconstruct the records that carry them.
 *
 * <p>What stands around the figures: {@link org.officialstats.advocacy.evaluation.Measurements} entered by hand, {@link
 * org.officialstats.advocacy.evaluation.RollUps} by objective and activity line, {@link
 * org.officialstats.advocacy.evaluation.Comparisons} with earlier periods, {@link
 * org.officialstats.advocacy.evaluation.Explanations}, {@link org.officialstats.advocacy.evaluation.Seals} and their
 * {@link org.officialstats.advocacy.evaluation.SealCheck}, {@link org.officialstats.advocacy.evaluation.Restatements},
 * and {@link org.officialstats.advocacy.evaluation.EvaluationDifferences}.
 */
package org.officialstats.advocacy.evaluation;
