package org.officialstats.advocacy.spi;

import java.util.List;
import org.officialstats.advocacy.evaluation.Indicator;

/** Brings indicators. */
public interface IndicatorProvider extends Provider {
  /** The indicators; no two of all providers may have one code. */
  List<Indicator> indicators();
}
