package org.officialstats.advocacy.spi;

import java.util.List;
import org.officialstats.advocacy.evaluation.Rule;

/** Brings rules. */
public interface RuleProvider extends Provider {
  /** The rules; no two of all providers may have one code. */
  List<Rule> rules();
}
