package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableMap;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.Code;

/** The reasons of evaluations in six languages, from the table {@code reasons.tsv}. */
final class KnownReasons {
  private static final Phrases TEXTS = Phrases.beside(KnownReasons.class, "reasons.tsv");

  private KnownReasons() {}

  /** The reason with this key: its code, and where one code is said in several ways, a dot and which. */
  static Reason of(String key) {
    String code = key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    return new Reason(Code.of(code), TEXTS.all(key, ImmutableMap.of()));
  }
}
