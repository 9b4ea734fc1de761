package org.officialstats.advocacy.evaluation;

import java.util.Locale;

/** What the number of a figure counts. Figures of different units are never added. */
public enum Unit {
  /** Hundredths: 42 means 42 %. */
  PERCENT,
  /** Things of the kind that the indicator names. */
  COUNT,
  /** Attendances: one person at two events attends twice. */
  ATTENDANCES,
  /** Different people. */
  PERSONS,
  /** Different countries. */
  COUNTRIES,
  /** Calendar days; negative is early where the indicator says so. */
  DAYS,
  /** An answer: 1 is yes, 0 is no. */
  YES_NO;

  /** The unit as it stands in documents and measurements, such as {@code percent}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
