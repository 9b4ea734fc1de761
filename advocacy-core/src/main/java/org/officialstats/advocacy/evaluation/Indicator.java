package org.officialstats.advocacy.evaluation;

import java.util.List;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Computes the figures of one indicator. An indicator is a pure function of the context: it reads no clock, keeps no
 * state, and never throws because data are poor; it gives a {@link Result} that says so.
 *
 * <p>Thread-safe.
 */
public interface Indicator {
  /** What the indicator is. */
  IndicatorDefinition definition();

  /**
   * What its definition says, in words: a line for each thing. Empty, which is the default, where it is computed by code;
   * what the definition says of itself stands for all then.
   */
  default List<LocalizedText> says() {
    return List.of();
  }

  /**
   * The figures: first the headline figure for the whole, then other measures and groups. At least one.
   */
  List<Figure> figures(EvaluationContext context);
}
