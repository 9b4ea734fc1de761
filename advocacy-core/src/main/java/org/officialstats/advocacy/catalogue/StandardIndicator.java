package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Result;

/**
 * An indicator of the standard catalogue.
 *
 * @param definition what it is, in words
 * @param ofThePeriod whether it says what happened in the period; such a one is not due before the period begins
 * @param formula how it is computed
 */
record StandardIndicator(IndicatorDefinition definition, boolean ofThePeriod, Formula formula)
    implements Indicator {
  @Override
  public List<Figure> figures(EvaluationContext context) {
    return ofThePeriod && context.asOf().isBefore(context.firstDay())
        ? ImmutableList.of(Figure.of(
            definition.unit(), new Result.NotDue(Reasons.PERIOD_NOT_BEGUN), Evidence.NONE))
        : formula.figures(context);
  }
}
