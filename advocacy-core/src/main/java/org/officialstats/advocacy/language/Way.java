package org.officialstats.advocacy.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a text wants a value said that can be said in several ways: <code>{due:on}</code>, <code>{months:months}</code>. */
public enum Way {
  /** As it is by itself; no way is named. */
  PLAIN,
  /** A date with the word before it: <em>on 9 February 2024</em>, <em>in February 2024</em>. */
  ON,
  /** A number of days with their word: <em>1 day</em>, <em>30 days</em>. */
  DAYS,
  /** A number of months with their word: <em>1 month</em>, <em>24 months</em>. */
  MONTHS;

  /** How the way is named in a text. */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }

  /** The way with this name. */
  static Optional<Way> find(String name) {
    return named().stream().filter(way -> way.toString().equals(name)).findFirst();
  }

  /** Those that texts can name. */
  static List<Way> named() {
    return Arrays.stream(values())
        .filter(way -> way != PLAIN)
        .collect(ImmutableList.toImmutableList());
  }
}
