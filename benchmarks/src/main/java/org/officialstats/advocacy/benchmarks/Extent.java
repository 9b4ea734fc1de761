package org.officialstats.advocacy.benchmarks;

import java.util.Locale;

/** How much is measured. */
enum Extent {
  /** Only to see that all run. */
  SMOKE,
  /** Everything. */
  FULL,
  /** Nothing: the results of an earlier run are taken. */
  REPORT;

  static Extent parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Turns of each peer that go before those that count. */
  int warmups() {
    return this == SMOKE ? 0 : 6;
  }

  /** Turns of each peer that count. */
  int turns() {
    return this == SMOKE ? 1 : 8;
  }
}
