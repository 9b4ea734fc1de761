package org.officialstats.advocacy.tracking;

/** One rule that holds at every commit. Stateless; finds everything that breaks the rule, never only the first. */
@FunctionalInterface
interface Check {
  void check(Draft draft, Findings findings);
}
