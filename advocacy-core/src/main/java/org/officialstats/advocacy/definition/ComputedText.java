package org.officialstats.advocacy.definition;

import java.util.Optional;
import java.util.function.BiFunction;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A text that is computed.
 *
 * @param value computes it of what a row is made of
 */
record ComputedText(BiFunction<EvaluationContext, Object, Optional<LocalizedText>> value)
    implements Table.Texts {
  @Override
  public Optional<LocalizedText> read(Look look, Object row) {
    return value.apply(look.context(), row);
  }

  @Override
  public boolean isComputed() {
    return true;
  }
}
