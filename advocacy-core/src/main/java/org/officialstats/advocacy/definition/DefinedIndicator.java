package org.officialstats.advocacy.definition;

import java.util.List;
import java.util.function.Supplier;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.model.LocalizedText;

/** An indicator that is computed by a definition. Thread-safe. */
final class DefinedIndicator implements Indicator {
  private final IndicatorDefinition definition;
  private final Planned<IndicatorPlan> plan;
  private final Supplier<List<LocalizedText>> says;

  DefinedIndicator(
      IndicatorDefinition definition,
      Planned<IndicatorPlan> plan,
      Supplier<List<LocalizedText>> says) {
    this.definition = definition;
    this.plan = plan;
    this.says = says;
  }

  @Override
  public IndicatorDefinition definition() {
    return definition;
  }

  @Override
  public List<LocalizedText> says() {
    return says.get();
  }

  @Override
  public List<Figure> figures(EvaluationContext context) {
    Planned.Plan<IndicatorPlan> now = plan.under(context.snapshot().codeLists());
    return now.plan().figures(new Look(context, now.tables()));
  }
}
