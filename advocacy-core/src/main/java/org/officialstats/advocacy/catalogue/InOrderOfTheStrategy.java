package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** Compares codes of indicators: in the order of the parts of the strategy that they speak of, then by their numbers. */
final class InOrderOfTheStrategy implements Comparator<String> {
  static final Comparator<String> COMPARATOR =
      new InOrderOfTheStrategy().thenComparing(Comparator.naturalOrder());

  private static final ImmutableList<String> PARTS = ImmutableList.of(
      "AUD", "MSG", "MAT", "CAS", "PAR", "EVT", "LRN", "OUT", "WPL", "REP", "COL", "FUN");

  private InOrderOfTheStrategy() {}

  @Override
  public int compare(String one, String other) {
    return Integer.compare(
        PARTS.indexOf(one.substring(0, 3)), PARTS.indexOf(other.substring(0, 3)));
  }
}
