package org.officialstats.advocacy.catalogue;

import java.util.Locale;

/** The names of closed values as they stand in documents: lower case, with hyphens. */
final class Names {
  private Names() {}

  static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
