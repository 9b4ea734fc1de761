package org.officialstats.advocacy.evaluation;

import java.util.Locale;
import org.officialstats.advocacy.shape.Kinds;

/** The English words for closed values. */
final class Words {
  private Words() {}

  /** The word for a kind of result, such as <em>no data</em>. */
  static String word(Result result) {
    return Kinds.nameOf(result.getClass()).replace('-', ' ');
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
