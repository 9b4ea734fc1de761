/**
 * Evaluation of the work done under a strategy: indicators give figures, rules give findings, and an evaluation is all
 * of them for one reporting period, as of one day, as known at one revision.
 *
 * <p>An indicator is an {@link org.officialstats.advocacy.evaluation.Indicator}, a rule a {@link
 * org.officialstats.advocacy.evaluation.Rule}; the {@link org.officialstats.advocacy.evaluation.Evaluator} runs them.
 * The standard ones come from a provider like those of any plugin. Results, figures and findings are made here and by
 * providers; hosts read them and neither construct nor deconstruct the records that carry them.
 */
package org.officialstats.advocacy.evaluation;
