package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.Code;

/** Why there is no number: the reasons that indicators give, in six languages, from the table {@code reasons.tsv}. */
final class Reasons {
  private static final Phrases TEXTS = Phrases.beside(Reasons.class, "reasons.tsv");

  static final Reason NO_ENDORSED_WORKPLAN = of("no-endorsed-workplan");
  static final Reason NOTHING_DUE = of("nothing-due");
  static final Reason NO_RECORDS = of("no-records");
  static final Reason NO_UPDATE_DUE = of("no-update-due");
  static final Reason NOTHING_SECURED = of("nothing-secured");
  static final Reason PERIOD_NOT_BEGUN = of("period-not-begun");

  private Reasons() {}

  /** The reason with this key: its code, and where one code is said in several ways, a dot and which. */
  static Reason of(String key) {
    return of(key, ImmutableMap.of());
  }

  private static Reason of(String key, Map<String, Value> values) {
    String code = key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    return new Reason(Code.of(code), TEXTS.all(key, values));
  }

  /** For some members it cannot be told whether they count. */
  static Reason inexact(int unknown, int all) {
    return of("inexact-dates", ImmutableMap.of("unknown", Value.of(unknown), "all", Value.of(all)));
  }

  /** Some head counts are lower bounds, so that the number has no upper bound. */
  static Reason lowerBoundOnly(long least) {
    return of("lower-bound-only", ImmutableMap.of("least", Value.of(least)));
  }
}
